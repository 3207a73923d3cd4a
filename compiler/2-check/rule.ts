import type { ts } from "ts-morph";
import type { Message, Range, RelatedInformation } from "../diagnostics/diagnostic.ts";

/** What a rule may ask, and where it says what it refuses. */
export interface CheckContext {
  readonly program: ts.Program;
  readonly checker: ts.TypeChecker;
  /** The user's own modules. */
  readonly sources: readonly ts.SourceFile[];
  readonly isLibrary: (file: ts.SourceFile) => boolean;
  readonly report: (place: ts.Node | Range, message: Message, related?: readonly RelatedInformation[]) => void;
}

/** One thing that the language refuses, and the kinds of nodes at which it can be seen. */
export interface Rule {
  readonly kinds: readonly ts.SyntaxKind[];
  readonly check: (node: ts.Node, context: CheckContext) => void;
}

/** A rule for nodes of type `Node`, found by their kind. */
export function rule<Node extends ts.Node>(
  kinds: readonly Node["kind"][],
  check: (node: Node, context: CheckContext) => void,
): Rule {
  // The walk calls a rule for its own kinds alone, and the kinds are those of `Node`.
  return { kinds, check: check as Rule["check"] };
}

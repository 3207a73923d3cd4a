import type { ts } from "ts-morph";
import { tooDeepNode } from "../1-load/depth.ts";
import { nestedTooDeeply } from "../diagnostics/catalogue.generated.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { rangeOf } from "../diagnostics/locate.ts";
import { withDescendants } from "./queries.ts";
import type { CheckContext, Rule } from "./rule.ts";
import { rules } from "./rules.ts";

/** What `2-check` needs of a loaded program. */
export type CheckedProgram = Omit<CheckContext, "report">;

/** Everything in the program that the language refuses, in one walk over each file. */
export function check(program: CheckedProgram): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const context: CheckContext = {
    ...program,
    report: (place, message, related = []) => {
      diagnostics.push({ ...message, range: "kind" in place ? rangeOf(place) : place, related });
    },
  };
  const tooDeep = program.sources.flatMap((source) => tooDeepNode(source) ?? []);
  for (const node of tooDeep) context.report(node, nestedTooDeeply());
  if (tooDeep.length > 0) return diagnostics;
  for (const source of program.sources) walk(source, context);
  return diagnostics;
}

const rulesByKind = new Map<ts.SyntaxKind, Rule[]>();
for (const rule of rules) {
  for (const kind of rule.kinds) rulesByKind.set(kind, [...(rulesByKind.get(kind) ?? []), rule]);
}

function walk(source: ts.SourceFile, context: CheckContext): void {
  for (const node of withDescendants(source)) {
    for (const rule of rulesByKind.get(node.kind) ?? []) rule.check(node, context);
  }
}

/** Writes through an interface that a class behind it cannot take, as diagnostics. */
import path from "node:path";
import { differentRepresentation } from "../diagnostics/catalogue.generated.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Position, Program } from "../ir/nodes.ts";
import { findSelectorProblems, type SelectorProblem } from "./selectors.ts";

/** `root`: the folder that positions are relative to. */
export function memberConflicts(program: Program, root: string): Diagnostic[] {
  return findSelectorProblems(program).map((problem) => {
    const through = program.objects[problem.selector.through]?.sourceName ?? "the interface";
    const owner = program.objects[problem.object]?.sourceName ?? "";
    const member = `'${problem.selector.name}'`;
    const message = differentRepresentation({
      from: owner === "" ? "an object literal" : `'${owner}'`,
      to: `'${through}', whose member ${member} is assigned`,
      hint: hintFor(problem, member),
    });
    return { ...message, range: problem.position && rangeAt(problem.position, root), related: [] };
  });
}

function hintFor(problem: SelectorProblem, member: string): string {
  return problem.kind === "missingMember"
    ? `declare ${member} there too, or make it \`readonly\` in the interface`
    : `declare ${member} with the same type in both, or make it \`readonly\` in the interface`;
}

function rangeAt({ file, line, column }: Position, root: string): NonNullable<Diagnostic["range"]> {
  return { file: path.resolve(root, file), start: { line, column }, end: { line, column: column + 1 } };
}

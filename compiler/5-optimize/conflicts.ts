/** What shows only when it is known which classes and literals stand behind an interface, as diagnostics. */
import path from "node:path";
import { differentRepresentation, partialCopy } from "../diagnostics/catalogue.generated.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Copy, ObjectType, Position, Program } from "../ir/nodes.ts";
import { findField, hasMember, shownMembers, withBases } from "../ir/objects.ts";
import type { ObjectId } from "../ir/types.ts";
import { Reach } from "./reach.ts";
import { findSelectorProblems, type SelectorProblem } from "./selectors.ts";

/** `root`: the folder that positions are relative to. */
export function memberConflicts(program: Program, root: string): Diagnostic[] {
  return [...writeConflicts(program, root), ...copyConflicts(program, root)];
}

/** Writes through an interface that a class behind it cannot take. */
function writeConflicts(program: Program, root: string): Diagnostic[] {
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

/** Copies that would leave out a member that JavaScript copies, or the other way round. */
function copyConflicts(program: Program, root: string): Diagnostic[] {
  if (program.copies.length === 0) return [];
  const reach = new Reach(program);
  return program.copies.flatMap((copy) => {
    const type = program.objects[copy.from];
    for (const id of reach.concrete(copy.from)) {
      const member = type && differingMember(program, copy, id);
      if (member === undefined) continue;
      const message = partialCopy({ ...member, type: shownName(type), owner: shownName(program.objects[id]) });
      return [{ ...message, range: rangeAt(copy.position, root), related: [] }];
    }
    return [];
  });
}

function differingMember(program: Program, copy: Copy, id: ObjectId): { member: string; what: string } | undefined {
  const members = [...withBases(program, id)].flatMap((each) => shownMembers(program, each));
  const shown = new Set(members.map(({ name }) => name));
  const further = members.find(({ name }) => !copy.names.has(name));
  if (further !== undefined) return { member: further.name, what: "has more" };
  const inherited = [...copy.names].find(
    (name) => hasMember(program, id, name) && !shown.has(name) && findField(program, id, name) === undefined,
  );
  return inherited === undefined
    ? undefined
    : { member: inherited, what: "has it from its class, so that JavaScript leaves it out" };
}

function shownName(object: ObjectType | undefined): string {
  const name = object?.sourceName ?? "";
  return name === "" ? "an object literal" : `\`${name}\``;
}

function hintFor(problem: SelectorProblem, member: string): string {
  return problem.kind === "missingMember"
    ? `declare ${member} there too, or make it \`readonly\` in the interface`
    : `declare ${member} with the same type in both, or make it \`readonly\` in the interface`;
}

function rangeAt({ file, line, column }: Position, root: string): NonNullable<Diagnostic["range"]> {
  return { file: path.resolve(root, file), start: { line, column }, end: { line, column: column + 1 } };
}

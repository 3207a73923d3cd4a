/** Gives every member that is reached through an interface a slot in the tables of the classes behind it. */
import type { Position, Program, Selector } from "../ir/nodes.ts";
import { findField, hasMember } from "../ir/objects.ts";
import { erased, type ObjectId, typeText } from "../ir/types.ts";
import { visitProgram } from "../ir/walk.ts";
import { widens } from "./access.ts";
import { Reach } from "./reach.ts";

/** An access through an interface that a class behind it cannot honour. */
export interface SelectorProblem {
  readonly kind: "differentRepresentation" | "missingMember";
  readonly selector: Selector;
  /** The class or literal shape that is in the way. */
  readonly object: ObjectId;
  /** Where it became a value of the interface. */
  readonly position: Position | undefined;
}

export interface SlotAssignment {
  slotOf(selector: Selector): number;
  /** What stands in the table of a class, slot by slot; `undefined` where nothing is ever called on it. */
  tableOf(object: ObjectId): readonly (Selector | undefined)[];
}

interface Group {
  readonly selector: Selector;
  readonly classes: Set<ObjectId>;
}

/** Selectors with equal keys have one signature in C++ and share a slot. */
function keyOf({ name, kind, parameters, result }: Selector): string {
  return `${kind} ${name}(${parameters.map((each) => typeText(erased(each))).join(", ")}): ${typeText(erased(result))}`;
}

/** Colouring: two selectors may share a number unless one class has both. */
export function assignSlots(program: Program): SlotAssignment {
  const groups = collect(program);
  const slots = new Map<string, number>();
  const tables = new Map<ObjectId, (Selector | undefined)[]>();
  const byDemand = [...groups].sort(([a, x], [b, y]) => y.classes.size - x.classes.size || (a < b ? -1 : 1));
  for (const [key, { selector, classes }] of byDemand) {
    let slot = 0;
    while ([...classes].some((id) => tables.get(id)?.[slot] !== undefined)) slot++;
    slots.set(key, slot);
    for (const id of classes) {
      const table = tables.get(id) ?? [];
      while (table.length <= slot) table.push(undefined);
      table[slot] = selector;
      tables.set(id, table);
    }
  }
  return {
    slotOf: (selector) => {
      const slot = slots.get(keyOf(selector));
      if (slot === undefined) throw new Error(`nobody asked for a slot for ${keyOf(selector)}`);
      return slot;
    },
    tableOf: (object) => tables.get(object) ?? [],
  };
}

function collect(program: Program): Map<string, Group> {
  const reach = new Reach(program);
  const groups = new Map<string, Group>();
  forEachSelector(program, (selector) => {
    const key = keyOf(selector);
    const group = groups.get(key) ?? { selector, classes: new Set<ObjectId>() };
    groups.set(key, group);
    for (const id of reach.concrete(selector.through)) group.classes.add(id);
  });
  return groups;
}

function forEachSelector(program: Program, visit: (selector: Selector) => void): void {
  visitProgram(program, {
    expression: (node) => {
      if (node.kind === "member" || node.kind === "callSelector") visit(node.selector);
    },
    statement: (node) => {
      if (node.kind === "assign" && node.target.kind === "member") visit(node.target.selector);
    },
  });
}

/** Everything that is asked of a class through an interface and that it cannot give. */
export function findSelectorProblems(program: Program): SelectorProblem[] {
  const reach = new Reach(program);
  const problems = new Map<string, SelectorProblem>();
  forEachSelector(program, (selector) => {
    for (const id of reach.concrete(selector.through)) {
      const kind = problemOf(program, selector, id);
      const key = `${id} ${keyOf(selector)}`;
      if (kind === undefined || problems.has(key)) continue;
      const flow = program.flows.find((each) => each.to === selector.through && reach.concrete(each.from).has(id));
      problems.set(key, { kind, selector, object: id, position: flow?.position });
    }
  });
  return [...problems.values()];
}

function problemOf(program: Program, selector: Selector, id: ObjectId): SelectorProblem["kind"] | undefined {
  if (selector.kind !== "set") return undefined;
  const [given] = selector.parameters;
  const found = findField(program, id, selector.name);
  if (found && given) return widens(given, found.field.type) ? undefined : "differentRepresentation";
  return hasMember(program, id, selector.name) ? undefined : "missingMember";
}

/** What of a program can run at all: its top level, and what that leads to. */
import type { Block, Expression, FunctionIr, Program } from "../ir/nodes.ts";
import { withBases } from "../ir/objects.ts";
import type { ObjectId, Type } from "../ir/types.ts";
import { visitBlock, type Visitor } from "../ir/walk.ts";

export interface Reachable {
  /** Top levels of modules. */
  readonly topLevels: readonly Block[];
  /** Functions and methods, function literals aside. All methods of a class are reachable once an instance may be made. */
  readonly functions: ReadonlySet<FunctionIr>;
}

export function findReachable(program: Program): Reachable {
  const topLevels = program.modules.map((module) => module.initialize);
  const functions = new Set<FunctionIr>();
  const made = new Set<ObjectId>();
  const pending: Block[] = [...topLevels];

  const reach = (found: FunctionIr): void => {
    if (functions.has(found)) return;
    functions.add(found);
    pending.push(found.body);
  };
  const make = (id: ObjectId): void => {
    if (made.has(id)) return;
    made.add(id);
    for (const object of withBases(program, id)) for (const method of object.methods) reach(method);
  };
  const makeAll = (type: Type): void => {
    if (type.kind === "object") make(type.id);
    if (type.kind === "nullable") makeAll(type.of);
    if (type.kind === "array") makeAll(type.element);
    if (type.kind === "builtin") type.arguments.forEach(makeAll);
  };
  const expression = (node: Expression): void => {
    if (node.kind === "callFunction") reach(node.callee);
    if (node.kind === "callMethod") reach(node.method);
    if (node.kind === "functionReference") reach(node.function);
    if (node.kind === "new" || node.kind === "newStruct") makeAll(node.type);
    // The runtime makes what it is told the type of: values from JSON, say.
    if (node.kind === "callRuntime" || node.kind === "callMember") node.typeArguments.forEach(makeAll);
  };
  for (let block = pending.pop(); block !== undefined; block = pending.pop()) visitBlock(block, { expression });
  return { topLevels, functions };
}

/** Visits every top level and every function that can run. */
export function visitReachable({ topLevels, functions }: Reachable, visitor: Visitor): void {
  for (const block of topLevels) visitBlock(block, visitor);
  for (const each of functions) visitBlock(each.body, visitor);
}

/**
 * In which order the members of a copied object are listed. JavaScript copies them in the order of the object itself, which is known once
 * every flow is: TypeScript names those of a type in an order of its own.
 */
import path from "node:path";
import { copyOrder } from "../diagnostics/catalogue.generated.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { NewStruct, ObjectType, Program } from "../ir/nodes.ts";
import { propertyOrder, shownMembers, withBases } from "../ir/objects.ts";
import { needsReflection } from "../ir/reflection.ts";
import { type ObjectId, typeText } from "../ir/types.ts";
import { visitProgram } from "../ir/walk.ts";
import { Reach } from "./reach.ts";

/** A copy of a copy takes over what was found for that one, so it takes as many rounds as copies follow each other; then it stays as it is. */
const maximumRounds = 8;
/** More ways to make one object are not told apart. */
const maximumOrders = 64;

/** Gives each copy the order of what it copies; a diagnostic where that depends on what comes when the program runs. */
export function settleCopyOrders(program: Program, root: string): Diagnostic[] {
  const copies = copiesOf(program);
  if (copies.length === 0) return [];
  const problems = needsReflection(program) ? orderAll(program, copies) : [];
  shareStructs(program, copies);
  return problems.map((literal) => ({ ...copyOrder(), range: rangeOf(literal, root), related: [] }));
}

/** The copies whose order is not always the same. */
function orderAll(program: Program, copies: readonly NewStruct[]): NewStruct[] {
  // Not yet known copies say nothing about those that copy them: `state = { ...state, count: 1 }`.
  const unknown = new Set(copies.map(({ object }) => object));
  const problems = new Set<NewStruct>();
  const reach = new Reach(program);
  for (let round = 0, isChanged = true; isChanged && round < maximumRounds; round++) {
    isChanged = false;
    for (const literal of copies) {
      const shape = objectOf(program, literal.object);
      const orders = ordersOf(program, literal, shape, (id) =>
        [...reach.concrete(id)].filter((each) => !unknown.has(each)),
      );
      const [order] = orders;
      if (order === undefined) continue;
      if (orders.length > 1) problems.add(literal);
      else problems.delete(literal);
      if (!unknown.delete(shape.id) && order.join() === namesOf(program, shape).join()) continue;
      isChanged = true;
      shape.shownFields = order;
    }
  }
  return [...problems];
}

function copiesOf(program: Program): NewStruct[] {
  const found: NewStruct[] = [];
  visitProgram(program, {
    expression: (node) => {
      if (node.kind === "newStruct" && node.copied !== undefined) found.push(node);
    },
  });
  return found;
}

function rangeOf({ copied }: NewStruct, root: string): Diagnostic["range"] {
  if (copied === undefined) return undefined;
  const { file, line, column } = copied.position;
  return { file: path.resolve(root, file), start: { line, column }, end: { line, column: column + 1 } };
}

function objectOf(program: Program, id: ObjectId): ObjectType {
  const object = program.objects[id];
  if (object === undefined) throw new Error(`no object type ${id} in the program`);
  return object;
}

/** What an instance lists, base classes' first. */
function namesOf(program: Program, object: ObjectType): string[] {
  const classes = [...withBases(program, object.id)].reverse();
  return classes.flatMap((each) => shownMembers(program, each).map(({ name }) => name));
}

/** The orders in which a copy may list its members; none if nothing is known yet about what it copies. */
function ordersOf(
  program: Program,
  { copied }: NewStruct,
  shape: ObjectType,
  concrete: (id: ObjectId) => readonly ObjectId[],
): string[][] {
  let orders: string[][] = [[]];
  for (const source of copied?.sources ?? []) {
    const added = typeof source === "string" ? [[source]] : copiedNames(program, source, concrete(source.from));
    orders = distinct(orders.flatMap((earlier) => added.map((names) => [...new Set([...earlier, ...names])])));
    orders = orders.slice(0, maximumOrders);
  }
  const own = namesOf(program, shape);
  const complete = orders.map((order) =>
    numbersFirst([...new Set([...order, ...own])].filter((name) => own.includes(name))),
  );
  const optional = new Set(shape.fields.filter(({ isOptional }) => isOptional).map(({ name }) => name));
  // An optional member may not be there at all.
  const certain = new Map(complete.map((order) => [order.filter((name) => !optional.has(name)).join("\0"), order]));
  return [...certain.values()];
}

function copiedNames(
  program: Program,
  { names }: { readonly names: readonly string[] },
  concrete: readonly ObjectId[],
): string[][] {
  return distinct(concrete.map((id) => namesOf(program, objectOf(program, id)).filter((name) => names.includes(name))));
}

function distinct(orders: readonly string[][]): string[][] {
  return [...new Map(orders.map((order) => [JSON.stringify(order), order])).values()];
}

const numbersFirst = (names: readonly string[]): string[] =>
  propertyOrder(names).flatMap((index) => names[index] ?? []);

/** Copies were made with structs of their own, so that each could have its order: those that are alike become one. */
function shareStructs(program: Program, copies: readonly NewStruct[]): void {
  const own = new Set(copies.map(({ object }) => object));
  storeAsListed(program, copies);
  const known = new Map<string, ObjectType>();
  const others = program.objects.filter(
    ({ id, kind, methods }) => kind === "struct" && methods.length === 0 && !own.has(id),
  );
  for (const object of others) known.set(shapeKey(program, object), object);
  for (const literal of copies) {
    const object = objectOf(program, literal.object);
    if (object.methods.length > 0) continue;
    const key = shapeKey(program, object);
    const same = known.get(key) ?? object;
    known.set(key, same);
    if (same === object) continue;
    for (const flow of program.flows.filter(({ from }) => from === object.id))
      program.flows.push({ ...flow, from: same.id });
    Object.assign(literal, { object: same.id, type: { kind: "object", id: same.id } });
    // Nothing is one any more.
    Object.assign(object, { kind: "interface" });
  }
}

/** Fields in the order in which they are listed, as in a literal that has all of them itself. */
function storeAsListed(program: Program, copies: readonly NewStruct[]): void {
  const places = new Map<ObjectId, readonly number[]>();
  for (const { object: id } of copies) {
    if (places.has(id)) continue;
    const object = objectOf(program, id);
    const listed = namesOf(program, object);
    const place = ({ name }: ObjectType["fields"][number]): number =>
      listed.includes(name) ? listed.indexOf(name) : listed.length;
    const fields = object.fields
      .map((field, index) => ({ field, index }))
      .sort((a, b) => place(a.field) - place(b.field));
    places.set(
      id,
      fields.map(({ index }) => index),
    );
    object.fields = fields.map(({ field }) => field);
  }
  for (const literal of copies) {
    const values = (places.get(literal.object) ?? []).flatMap((index) => literal.values[index] ?? []);
    Object.assign(literal, { values });
  }
}

function shapeKey(program: Program, object: ObjectType): string {
  const fields = object.fields.map(
    ({ name, type, isOptional, isEmpty }) =>
      `${name}${isOptional ? "?" : ""}${isEmpty === true ? "-" : ""}:${typeText(type)}`,
  );
  return JSON.stringify([fields, namesOf(program, object)]);
}

/** Members of object types, inherited ones included. */
import type { Field, FunctionIr, ObjectType, Program } from "./nodes.ts";
import type { ObjectId } from "./types.ts";

/** A class and those it derives from, nearest first. */
export function* withBases(program: Pick<Program, "objects">, id: ObjectId): Generator<ObjectType> {
  let next: ObjectType["base"] = id;
  while (typeof next === "number") {
    const object: ObjectType | undefined = program.objects[next];
    if (object === undefined) throw new Error(`no object type ${next} in the program`);
    yield object;
    next = object.base;
  }
}

export interface OwnedField {
  readonly owner: ObjectId;
  readonly field: Field;
}

export function findField(program: Pick<Program, "objects">, id: ObjectId, name: string): OwnedField | undefined {
  for (const object of withBases(program, id)) {
    const field = object.fields.find((each) => each.name === name);
    if (field) return { owner: object.id, field };
  }
  return undefined;
}

/** The fields that a program sees of a class's own share in an object, in JavaScript's order. */
export function shownFields(program: Pick<Program, "objects">, object: ObjectType): Field[] {
  if (object.shownFields === undefined) return object.fields.filter((field) => !field.isHidden);
  return object.shownFields.flatMap((name) => findField(program, object.id, name)?.field ?? []);
}

/** A member that a program sees of an object: data, or the functions that an object literal has in its place. */
export interface ShownMember {
  readonly name: string;
  readonly field: Field | undefined;
  readonly getter: FunctionIr | undefined;
  readonly setter: FunctionIr | undefined;
}

/** What printing, JSON and `Object.keys` find in a class's own share of an object, in JavaScript's order. Accessors of classes are not among it. */
export function shownMembers(program: Program, object: ObjectType): ShownMember[] {
  const dataOnly = { getter: undefined, setter: undefined };
  if (object.kind !== "struct" || object.shownFields === undefined)
    return shownFields(program, object).map((field) => ({ name: field.name, field, ...dataOnly }));
  return object.shownFields.map((name): ShownMember => {
    const field = findField(program, object.id, name)?.field;
    if (field !== undefined) return { name, field, ...dataOnly };
    const [getter, setter] = ["get", "set"].map((prefix) => findMethod(program, object.id, `${prefix}_${name}`));
    return { name, field, getter, setter };
  });
}

/** How the method of a member is called: the name of a well-known symbol, `@iterator`, is no identifier. */
export const methodNameOf = (member: string): string => member.replace("@", "symbol_");

/** An instance method, the most derived one. */
export function findMethod(program: Program, id: ObjectId, name: string): FunctionIr | undefined {
  const wanted = methodNameOf(name);
  for (const object of withBases(program, id)) {
    const method = object.methods.find((each) => each.role === "method" && each.name === wanted);
    if (method) return method;
  }
  return undefined;
}

/** Whether instances have a member of the name: a field, a method or an accessor. */
export function hasMember(program: Program, id: ObjectId, name: string): boolean {
  return (
    findField(program, id, name) !== undefined ||
    [name, `get_${name}`, `set_${name}`].some((each) => findMethod(program, id, each) !== undefined)
  );
}

/** The order in which JavaScript lists members (OrdinaryOwnPropertyKeys): whole numbers first, ascending, then as they were made. */
export function propertyOrder(names: readonly string[]): number[] {
  const indices = names.map((_, index) => index);
  const isNumber = (index: number): boolean =>
    /^(0|[1-9]\d{0,9})$/.test(names[index] ?? "") && Number(names[index]) < 2 ** 32 - 1;
  const numbers = indices.filter(isNumber).sort((a, b) => Number(names[a]) - Number(names[b]));
  return [...numbers, ...indices.filter((index) => !isNumber(index))];
}

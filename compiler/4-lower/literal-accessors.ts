/** Getters and setters of an object literal: closures in hidden members, and the methods that call them. */
import { ts } from "ts-morph";
import type { ObjectInfo } from "../3-analyze/object-info.ts";
import { Refusal } from "../3-analyze/refusal.ts";
import type { Expression, Field, Local } from "../ir/nodes.ts";
import { type FunctionType, functionOf, type Type, voidType } from "../ir/types.ts";
import type { Scope } from "./scope.ts";

export interface Accessors {
  readonly getter: ts.GetAccessorDeclaration | undefined;
  readonly setter: ts.SetAccessorDeclaration | undefined;
}

export const accessorsOf = (node: ts.AccessorDeclaration): Accessors =>
  ts.isGetAccessor(node) ? { getter: node, setter: undefined } : { getter: undefined, setter: node };

/** One accessor of a literal and where its closure is kept. */
export interface AccessorPart {
  readonly declaration: ts.AccessorDeclaration;
  readonly field: Field;
}

/** The hidden members of an accessor whose values have the type `stored`. */
export function accessorParts(name: string, { getter, setter }: Accessors, stored: Type): AccessorPart[] {
  // TypeScript takes what was assigned for what can be read, but it would be undefined.
  if (getter === undefined)
    throw new Refusal("syntax", `a setter without a getter in an object literal: give '${name}' a getter, too`, setter);
  // No member that a program can name begins like this.
  const hidden = (prefix: string, type: FunctionType): Field => ({
    name: `\0${prefix} ${name}`,
    type,
    isOptional: false,
    isHidden: true,
  });
  return [
    { declaration: getter, field: hidden("get", functionOf([], stored)) },
    ...(setter === undefined ? [] : [{ declaration: setter, field: hidden("set", functionOf([stored], voidType)) }]),
  ];
}

/** Gives the literal's struct the methods that its accessors are called by. */
export function addAccessors(
  shape: ObjectInfo,
  name: string,
  accessors: Accessors,
  parts: readonly AccessorPart[],
  stored: Type,
  scope: Scope,
): void {
  shape.members.set(name, { kind: "accessor", name, type: stored, ...accessors, owner: shape });
  for (const { declaration, field } of parts) {
    const type = field.type as FunctionType;
    const method = scope.program.classes.literalAccessor(shape, declaration, type);
    const object: Expression = { kind: "this", type: shape.reference };
    const callee: Expression = { kind: "field", object, owner: shape.id, field: field.name, type };
    const given = method.parameters.map((local: Local): Expression => ({ kind: "local", local, type: local.type }));
    const call: Expression = { kind: "callClosure", callee, arguments: given, type: type.result };
    method.body = [
      type.result.kind === "void" ? { kind: "evaluate", expression: call } : { kind: "return", value: call },
    ];
  }
}

/** Which type an object literal is meant to have, where its surroundings leave a choice. */
import { ts } from "ts-morph";
import { memberName } from "../3-analyze/names.ts";
import type { ObjectInfo } from "../3-analyze/object-info.ts";
import type { BuiltinType, ObjectReference } from "../ir/types.ts";
import type { Scope } from "./scope.ts";

export function contextual(node: ts.ObjectLiteralExpression, scope: Scope): ObjectReference | BuiltinType | undefined {
  const type = scope.program.checker.getContextualType(node);
  // A binding pattern implies a type of its own, which says nothing about the values.
  if (type === undefined || (type as ts.Type & { pattern?: unknown }).pattern !== undefined) return undefined;
  const candidates = scope.program.representation
    .constituents({ type, environment: scope.environment })
    .map((bound) => scope.program.representation.bound(bound))
    .filter((each) => each.kind === "object" || (each.kind === "builtin" && each.name === "Record"));
  if (candidates.length === 0) return undefined;
  if (candidates.length === 1) return candidates[0] as ObjectReference | BuiltinType;
  const fitting = candidates.find(
    (each) => each.kind === "object" && fits(node, scope.program.objects.get(each.id), scope),
  );
  return fitting as ObjectReference | undefined;
}

/** Of a union, the member that the literal is meant to be. */
export function constituent(
  node: ts.ObjectLiteralExpression,
  expected: ObjectReference,
  scope: Scope,
): ObjectReference {
  const { bound } = scope.program.objects.get(expected.id);
  const members = scope.program.representation.constituents(bound);
  if (members.length < 2) return expected;
  const types = members.map((member) => scope.program.representation.bound(member));
  const fitting = types.find((type) => type.kind === "object" && fits(node, scope.program.objects.get(type.id), scope));
  return fitting?.kind === "object" ? fitting : expected;
}

/** Whether the literal has the members of the type, and the literal values that it asks for. */
function fits(node: ts.ObjectLiteralExpression, info: ObjectInfo, scope: Scope): boolean {
  const { checker } = scope.program;
  const type = checker.getTypeAtLocation(node);
  if (info.bound.environment.isEmpty && info.bound.type.flags !== ts.TypeFlags.TypeParameter) {
    if (checker.isTypeAssignableTo(type, info.bound.type)) return true;
  }
  const names = new Set(checker.getPropertiesOfType(type).map(memberName));
  for (const member of info.members.values()) {
    if (!names.has(member.name)) {
      if (member.kind === "accessor" || !member.isOptional) return false;
      continue;
    }
    if (!literalAgrees(type, info, member.name, checker)) return false;
  }
  return [...names].every((name) => info.find(name) !== undefined);
}

function literalAgrees(type: ts.Type, info: ObjectInfo, name: string, checker: ts.TypeChecker): boolean {
  const property = checker.getPropertyOfType(type, name);
  const expected = checker.getPropertyOfType(info.bound.type, name);
  if (property === undefined || expected === undefined) return true;
  const wanted = checker.getTypeOfSymbol(expected);
  // `done?: false` is `false | undefined`.
  const units = wanted.isUnion() ? wanted.types : [wanted];
  const isOfUnits = units.every(({ flags }) => (flags & ts.TypeFlags.Unit) !== 0);
  return !isOfUnits || checker.isTypeAssignableTo(checker.getTypeOfSymbol(property), wanted);
}

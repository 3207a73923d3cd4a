import { ts } from "ts-morph";
import { Refusal } from "../3-analyze/refusal.ts";
import { withoutNullish } from "../3-analyze/nullish.ts";
import type { Expression } from "../ir/nodes.ts";
import { anyObjectId, isReference, sameType, type Type } from "../ir/types.ts";
import { coerce, convert, narrow } from "./convert.ts";
import { lowerExpression } from "./expression.ts";
import type { Scope } from "./scope.ts";

/** `x as T`: towards a wider type an ordinary conversion, towards a narrower one a check at run time. */
export function lowerAssertion(
  node: ts.AsExpression | ts.TypeAssertion,
  scope: Scope,
  target: Type | undefined,
): Expression {
  if (ts.isConstTypeReference(node.type)) return lowerExpression(node.expression, scope, target);
  const type = scope.represent(scope.program.checker.getTypeFromTypeNode(node.type));
  const operand = lowerExpression(node.expression, scope, type);
  if (sameType(operand.type, type)) return operand;
  const from = withoutNullish(operand.type);
  const to = withoutNullish(type);
  if (from.kind === "object" && to.kind === "object") return assertObject(operand, from.id, to.id, type, scope, node);
  if (operand.type.kind === "value" && to.kind === "object") return narrow(operand, type, scope, node);
  try {
    return coerce(operand, type, scope, node);
  } catch (error) {
    if (
      error instanceof Refusal &&
      isReference(from) &&
      isReference(to) &&
      (from.kind === "object" ? from.id === anyObjectId : false)
    )
      return narrow(operand, type, scope, node);
    throw error;
  }
}

function assertObject(
  operand: Expression,
  fromId: number,
  toId: number,
  type: Type,
  scope: Scope,
  node: ts.Node,
): Expression {
  const { objects } = scope.program;
  const target = objects.get(toId);
  const source = objects.get(fromId);
  if (target.ir.kind !== "class") {
    const isDown = source.ir.kind === "interface" && target.members.size > source.members.size;
    return isDown ? narrow(operand, type, scope, node) : coerce(operand, type, scope, node);
  }
  if (source.isBelow(target)) return coerce(operand, type, scope, node);
  return { kind: "callRuntime", name: "downcast", typeArguments: [type], arguments: [operand], type };
}

/** `x!`: a TypeError if it is not so. */
export function lowerNonNull(node: ts.NonNullExpression, scope: Scope, target: Type | undefined): Expression {
  const operand = lowerExpression(node.expression, scope, target);
  const type = scope.represent(scope.program.checker.getTypeAtLocation(node));
  if (operand.type.kind === "nullable" || operand.type.kind === "optional")
    return narrow(convert(operand, operand.type.of, true), type, scope, node);
  return narrow(operand, type, scope, node);
}

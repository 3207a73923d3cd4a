import { ts } from "ts-morph";
import { nullish } from "../3-analyze/nullish.ts";
import { Refusal } from "../3-analyze/refusal.ts";
import type { Expression, Statement } from "../ir/nodes.ts";
import { boolean, type Type, value } from "../ir/types.ts";
import { coerce, narrow } from "./convert.ts";
import { fromContainer } from "./erasure.ts";
import { lowerExpression, lowerTo } from "./expression.ts";
import { isIterable, isIterator, iterableSource } from "./iterable.ts";
import { memberType } from "./members.ts";
import type { Scope } from "./scope.ts";

/** `next`, `return` and `throw` by the runtime's names for them. */
const steps: Readonly<Record<string, string>> = { next: "advance", return: "return", throw: "throw" };

/** `iterator.next(x)` and kin on an iterator of the runtime: a step, and an object that says what came of it. */
export function lowerIteratorMethod(
  object: Expression,
  name: string,
  node: ts.CallExpression,
  scope: Scope,
): Expression {
  const step = steps[name];
  if (step === undefined) throw new Refusal("library", `'${name}' of an iterator`, node);
  const iterator = scope.temporary(object, "iterator");
  const [argument] = node.arguments;
  const sent: Expression[] = argument === undefined ? [] : [lowerTo(argument, value, scope)];
  if (sent.length === 0 && name !== "next") sent.push({ kind: "unit", unit: "undefined", type: value });
  const stepped: Expression = {
    kind: "callMember",
    receiver: iterator,
    name: step,
    typeArguments: [],
    arguments: sent,
    type: boolean,
  };
  const hasValue = scope.temporary(stepped, "hasValue");
  // In an optional chain the type has an `undefined` that belongs to the chain.
  const { checker } = scope.program;
  const type = checker.getNonNullableType(checker.getTypeAtLocation(node));
  return result(iterator, hasValue, scope.represent(type), scope, node);
}

/** `{ value, done }`. */
function result(iterator: Expression, hasValue: Expression, type: Type, scope: Scope, node: ts.Node): Expression {
  if (type.kind !== "object") throw new Refusal("type", "this step of an iterator", node);
  // An iterator that is asked after its end gives undefined, whatever its type promises.
  const held = nullish(memberType(type, "value", scope, node));
  const done = memberType(type, "done", scope, node);
  const local = scope.newLocal("value", held, { isMutable: true });
  scope.emit({ kind: "declare", local, value: undefined });
  const element = isIterator(iterator.type) ? (iterator.type.arguments[0] ?? value) : value;
  const take = (name: string, from: Type): readonly Statement[] =>
    scope.collectBlock(() => {
      const found = fromContainer({
        kind: "callMember",
        receiver: iterator,
        name,
        typeArguments: [],
        arguments: [],
        type: from,
      });
      const fits =
        from.kind === "value" && held.kind !== "value"
          ? narrow(found, held, scope, node)
          : coerce(found, held, scope, node);
      scope.emit({ kind: "assign", target: { kind: "local", local }, value: fits });
    });
  scope.emit({ kind: "if", test: hasValue, then: take("current", element), otherwise: take("takeReturned", value) });
  const { objects } = scope.program;
  const fields = [
    { name: "value", type: held, isOptional: false, isHidden: false },
    { name: "done", type: done, isOptional: false, isHidden: false },
  ];
  const shape = objects.shape(fields, "Step", scope.module, scope.program.positionOf(node), objects.get(type.id).bound);
  const isDone: Expression = { kind: "unary", operator: "!", operand: hasValue, type: boolean };
  const values = [scope.get(local), coerce(isDone, done, scope, node)];
  return coerce({ kind: "newStruct", object: shape.id, values, type: shape.reference }, type, scope, node);
}

/** `iterable[Symbol.iterator]()`. */
export function lowerIteratorCall(node: ts.CallExpression, scope: Scope): Expression | undefined {
  const callee = node.expression;
  if (!ts.isElementAccessExpression(callee) || callee.argumentExpression.getText() !== "Symbol.iterator")
    return undefined;
  if (ts.isOptionalChain(node)) throw new Refusal("syntax", "an optional call of an iterator method", node);
  const source = iterableSource(lowerExpression(callee.expression, scope), scope, node);
  if (isIterator(source.type)) return source;
  const type = scope.typeAt(node);
  const made: Expression = { kind: "callRuntime", name: "iterate", typeArguments: [], arguments: [source], type };
  return isIterable(source.type) || isIterator(type) ? made : coerce(made, type, scope, node);
}

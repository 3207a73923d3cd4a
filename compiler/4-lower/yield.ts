import { ts } from "ts-morph";
import { Refusal } from "../3-analyze/refusal.ts";
import type { Expression, Local, Statement } from "../ir/nodes.ts";
import { boolean, builtin, type Type, undefinedType, value } from "../ir/types.ts";
import { coerce, narrow } from "./convert.ts";
import { fromContainer } from "./erasure.ts";
import { lowerExpression, lowerTo } from "./expression.ts";
import { isIterator, iterableSource, iteratedType } from "./iterable.ts";
import type { Scope } from "./scope.ts";

/** `yield x`: gives a value, then goes on with what `next` was called with. */
export function lowerYield(node: ts.YieldExpression, scope: Scope): Expression {
  if (scope.function?.coroutine !== "generator" || scope.yieldType === undefined)
    throw new Refusal("syntax", "yield outside of a generator", node);
  if (node.asteriskToken !== undefined) return lowerDelegation(node, scope.yieldType, scope);
  const { yieldType } = scope;
  const yielded: Expression =
    node.expression === undefined
      ? { kind: "unit", unit: "undefined", type: yieldType }
      : lowerTo(node.expression, yieldType, scope);
  scope.emit({ kind: "yield", value: yielded });
  return received(node, scope);
}

const nothing: Expression = { kind: "unit", unit: "undefined", type: undefinedType };

/** The value of a `yield`, where anybody can see it. */
function received(node: ts.YieldExpression, scope: Scope): Expression {
  const type = seenType(node, scope);
  return type === undefined ? nothing : narrow(scope.get(takeSent(scope)), type, scope, node);
}

/** The representation of the expression's value; none if it has none that the program looks at. */
function seenType(node: ts.YieldExpression, scope: Scope): Type | undefined {
  const type = scope.program.checker.getTypeAtLocation(node);
  // TypeScript lets nobody use a value that it has no type for.
  if (type.flags & ts.TypeFlags.Any) return undefined;
  const represented = scope.represent(type);
  const isUnit = represented.kind === "undefined" || represented.kind === "void" || represented.kind === "never";
  return isUnit ? undefined : represented;
}

function takeSent(scope: Scope): Local {
  const operand: Expression = { kind: "callRuntime", name: "received", typeArguments: [], arguments: [], type: value };
  return scope.declare("received", { kind: "await", operand, type: value });
}

/**
 * `yield* x` (ECMAScript 15.5.5): what callers send, throw or return goes on to the inner iterator; its end gives the value of the expression.
 */
function lowerDelegation(node: ts.YieldExpression, yieldType: Type, scope: Scope): Expression {
  if (node.expression === undefined) throw new Refusal("syntax", "yield* of nothing", node);
  const source = iterableSource(lowerExpression(node.expression, scope), scope, node.expression);
  const element = iteratedType(source, scope, node.expression);
  const isPlain = isIterator(source.type);
  const walked: Expression = isPlain
    ? source
    : {
        kind: "callRuntime",
        name: "iterate",
        typeArguments: [],
        arguments: [source],
        type: builtin("Iterator", element),
      };
  const iterator = scope.get(scope.declare("inner", walked));
  const member = (name: string, args: Expression[], type: Type): Expression =>
    fromContainer({ kind: "callMember", receiver: iterator, name, typeArguments: [], arguments: args, type });
  const hasValue = scope.declare("hasValue", member("advance", [], boolean), { isMutable: true });
  const set = (local: Local, source_: Expression): Statement => ({
    kind: "assign",
    target: { kind: "local", local },
    value: source_,
  });
  const label = scope.label("delegation");
  const round = scope.collectBlock(() => {
    const isThrown = scope.declare("isThrown", { kind: "boolean", value: false, type: boolean }, { isMutable: true });
    const error = scope.newLocal("error", value, { isMutable: true });
    const sent = scope.newLocal("sent", value, { isMutable: true });
    scope.emit({ kind: "declare", local: error, value: undefined });
    scope.emit({ kind: "declare", local: sent, value: undefined });
    const body = scope.collectBlock(() => {
      scope.emit({ kind: "yield", value: coerce(member("current", [], element), yieldType, scope, node) });
      scope.emit(set(sent, scope.get(takeSent(scope))));
    });
    const thrown = scope.newLocal("thrown", value);
    const handler = [set(error, scope.get(thrown)), set(isThrown, { kind: "boolean", value: true, type: boolean })];
    scope.emit({ kind: "tryCatch", body, binding: thrown, handler });
    const passOn: Expression = {
      kind: "callRuntime",
      name: "passOn",
      typeArguments: [],
      arguments: [iterator, scope.get(error)],
      type: boolean,
    };
    const then = [set(hasValue, passOn)];
    scope.emit({
      kind: "if",
      test: scope.get(isThrown),
      then,
      otherwise: [set(hasValue, member("advance", [scope.get(sent)], boolean))],
    });
  });
  scope.emit({ kind: "loop", label, test: scope.get(hasValue), testsLast: false, body: round, update: [] });
  const type = seenType(node, scope);
  if (type === undefined) return nothing;
  const ended = scope.declare("ended", {
    kind: "callMember",
    receiver: iterator,
    name: "takeReturned",
    typeArguments: [],
    arguments: [],
    type: value,
  });
  return narrow(scope.get(ended), type, scope, node);
}

import { ts } from "ts-morph";
import { Refusal } from "../3-analyze/refusal.ts";
import type { Expression, Local, Statement } from "../ir/nodes.ts";
import { arrayOf, boolean, builtin, i32, string, type Type, value, voidType } from "../ir/types.ts";
import { lowerTarget } from "./assignment.ts";
import { coerce } from "./convert.ts";
import { assignPattern, bindPattern } from "./destructuring.ts";
import { fromContainer } from "./erasure.ts";
import { lowerExpression } from "./expression.ts";
import { isIterable, isIterator, iterableSource, iteratedType } from "./iterable.ts";
import { lowerBody } from "./loop.ts";
import type { Scope } from "./scope.ts";
import { lowerCleanup, returns } from "./try.ts";
import { declareVariable } from "./variable.ts";

export function lowerForOf(node: ts.ForOfStatement, scope: Scope, names: readonly string[]): void {
  if (node.awaitModifier !== undefined) throw new Refusal("syntax", "for await", node);
  const body = scope.collectBlock(() => {
    const source = lowerExpression(node.expression, scope);
    if (source.type.kind === "array") lowerOverArray(node, source, source.type.element, scope, names);
    else lowerOverIterator(node, source, scope, names);
  });
  scope.emit({ kind: "block", label: undefined, body });
}

/** The array may change while the loop runs: its length is asked for each time, as JavaScript's iterator does. */
function lowerOverArray(
  node: ts.ForOfStatement,
  source: Expression,
  element: Type,
  scope: Scope,
  names: readonly string[],
): void {
  const list = scope.declare("list", source);
  const index = scope.declare("index", { kind: "number", value: 0, type: i32 }, { isMutable: true });
  const label = scope.label("loop");
  const member = (name: string, args: Expression[], type: Type): Expression =>
    fromContainer({ kind: "callMember", receiver: scope.get(list), name, typeArguments: [], arguments: args, type });
  const test: Expression = {
    kind: "binary",
    operator: "<",
    left: scope.get(index),
    right: member("length", [], i32),
    type: boolean,
  };
  const body = scope.collectBlock(() => {
    enterRound(node.initializer, member("get", [scope.get(index)], element), scope);
    for (const statement of lowerBody(node.statement, label, names, scope)) scope.emit(statement);
  });
  const one: Expression = { kind: "number", value: 1, type: i32 };
  const update: Statement = {
    kind: "assign",
    target: { kind: "local", local: index },
    value: { kind: "binary", operator: "+", left: scope.get(index), right: one, type: i32 },
  };
  scope.emit({ kind: "loop", label, test, testsLast: false, body, update: [update] });
}

/** Maps, sets, text and everything with an iterator. Leaving early closes an iterator that the program can see. */
function lowerOverIterator(node: ts.ForOfStatement, source: Expression, scope: Scope, names: readonly string[]): void {
  const walked = iterableSource(source, scope, node.expression);
  const element = iteratedType(walked, scope, node.expression);
  const iterator = scope.declare("iterator", {
    kind: "callRuntime",
    name: "iterate",
    typeArguments: [],
    arguments: [walked],
    type: builtin("Iterator", element),
  });
  const label = scope.label("loop");
  const member = (name: string, type: Type): Expression =>
    fromContainer({ kind: "callMember", receiver: scope.get(iterator), name, typeArguments: [], arguments: [], type });
  const lowerLoop = (): void => {
    const body = scope.collectBlock(() => {
      enterRound(node.initializer, member("current", element), scope);
      for (const statement of lowerBody(node.statement, label, names, scope)) scope.emit(statement);
    });
    scope.emit({ kind: "loop", label, test: member("advance", boolean), testsLast: false, body, update: [] });
  };
  if (!isIterator(walked.type) && !isIterable(walked.type)) {
    lowerLoop();
    return;
  }
  const close = (name: string): Statement => ({ kind: "evaluate", expression: member(name, voidType) });
  lowerCleanup(scope, returns(node.statement), lowerLoop, (isThrown) => {
    // An iterator that has ended, or has thrown itself, is closed already.
    scope.emit({ kind: "if", test: isThrown, then: [close("closeQuietly")], otherwise: [close("close")] });
  });
}

/** What each round of the loop begins with: its variable. */
function enterRound(initializer: ts.ForInitializer, element: Expression, scope: Scope): void {
  if (ts.isVariableDeclarationList(initializer)) {
    const declaration = initializer.declarations[0];
    if (declaration === undefined) return;
    scope.at(declaration);
    if (ts.isIdentifier(declaration.name)) declareRound(declaration.name, element, scope);
    else bindPattern(declaration.name, scope.temporary(element, "element"), scope);
    return;
  }
  const kept = scope.temporary(element, "element");
  if (ts.isArrayLiteralExpression(initializer) || ts.isObjectLiteralExpression(initializer)) {
    assignPattern(initializer, kept, scope);
    return;
  }
  const reference = lowerTarget(initializer, scope);
  reference.set(coerce(kept, reference.type, scope, initializer));
}

function declareRound(name: ts.Identifier, element: Expression, scope: Scope): void {
  declareVariable(name, element, scope);
}

/** Over the keys of a record, in JavaScript's order; keys that the loop removes do not come up. */
export function lowerForIn(node: ts.ForInStatement, scope: Scope, names: readonly string[]): void {
  const body = scope.collectBlock(() => {
    const source = scope.temporary(lowerExpression(node.expression, scope));
    const type = arrayOf(string);
    const keys: Expression = {
      kind: "callRuntime",
      name: "object::keys",
      typeArguments: [],
      arguments: [coerce(source, source.type.kind === "builtin" ? source.type : value, scope, node)],
      type,
    };
    const list: Local = scope.declare("keys", keys);
    const index = scope.declare("index", { kind: "number", value: 0, type: i32 }, { isMutable: true });
    const label = scope.label("loop");
    const member = (name: string, args: Expression[], result: Type): Expression => ({
      kind: "callMember",
      receiver: scope.get(list),
      name,
      typeArguments: [],
      arguments: args,
      type: result,
    });
    const test: Expression = {
      kind: "binary",
      operator: "<",
      left: scope.get(index),
      right: member("length", [], i32),
      type: boolean,
    };
    const round = scope.collectBlock(() => {
      const key = scope.temporary(member("get", [scope.get(index)], string), "key");
      const gone: Expression = {
        kind: "unary",
        operator: "!",
        operand: { kind: "callRuntime", name: "hasMember", typeArguments: [], arguments: [source, key], type: boolean },
        type: boolean,
      };
      scope.emit({ kind: "if", test: gone, then: [{ kind: "continue", label }], otherwise: [] });
      enterRound(node.initializer, key, scope);
      for (const statement of lowerBody(node.statement, label, names, scope)) scope.emit(statement);
    });
    const one: Expression = { kind: "number", value: 1, type: i32 };
    const update: Statement = {
      kind: "assign",
      target: { kind: "local", local: index },
      value: { kind: "binary", operator: "+", left: scope.get(index), right: one, type: i32 },
    };
    scope.emit({ kind: "loop", label, test, testsLast: false, body: round, update: [update] });
  });
  scope.emit({ kind: "block", label: undefined, body });
}

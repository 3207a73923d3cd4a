import { ts } from "ts-morph";
import type { Block, Expression, Local, Statement } from "../ir/nodes.ts";
import { boolean, i32, value } from "../ir/types.ts";
import { lowerBlock, lowerStatements } from "./block.ts";
import { bindPattern } from "./destructuring.ts";
import type { CompletionSink, Scope } from "./scope.ts";

/** `try` with `catch`, `finally` or both. */
export function lowerTry(node: ts.TryStatement, scope: Scope): void {
  const { catchClause, finallyBlock } = node;
  if (finallyBlock === undefined) {
    if (catchClause !== undefined) lowerCatch(node.tryBlock, catchClause, scope);
    return;
  }
  const body = scope.collectBlock(() => {
    const lowerBody = (): void => {
      if (catchClause === undefined) lowerStatements(node.tryBlock.statements, scope);
      else lowerCatch(node.tryBlock, catchClause, scope);
    };
    lowerCleanup(scope, returns(node), lowerBody, () => {
      for (const statement of lowerBlock(finallyBlock, scope)) scope.emit(statement);
    });
  });
  scope.emit({ kind: "block", label: undefined, body });
}

function lowerCatch(tryBlock: ts.Block, clause: ts.CatchClause, scope: Scope): void {
  const body = lowerBlock(tryBlock, scope);
  const thrown = scope.newLocal(clause.variableDeclaration === undefined ? "ignored" : "thrown", value);
  if (!suspends(clause.block)) {
    const handler = scope.collectBlock(() => {
      enterCatch(clause, scope.get(thrown), scope);
      lowerStatements(clause.block.statements, scope);
    });
    scope.emit({ kind: "tryCatch", body, binding: thrown, handler });
    return;
  }
  // C++ cannot suspend inside a handler: the handler only notes the error.
  const isCaught = scope.declare("isCaught", { kind: "boolean", value: false, type: boolean }, { isMutable: true });
  const error = scope.newLocal("caught", value, { isMutable: true });
  scope.emit({ kind: "declare", local: error, value: undefined });
  scope.emit({
    kind: "tryCatch",
    body,
    binding: thrown,
    handler: [assign(error, scope.get(thrown)), assign(isCaught, { kind: "boolean", value: true, type: boolean })],
  });
  const then = scope.collectBlock(() => {
    enterCatch(clause, scope.get(error), scope);
    lowerStatements(clause.block.statements, scope);
  });
  scope.emit({ kind: "if", test: scope.get(isCaught), then, otherwise: [] });
}

/** What leaves a generator early is no exception of the program: it passes by every `catch`. */
function passSignal(thrown: Expression, scope: Scope): void {
  if (scope.function?.coroutine !== "generator") return;
  const test: Expression = {
    kind: "callRuntime",
    name: "isReturnSignal",
    typeArguments: [],
    arguments: [thrown],
    type: boolean,
  };
  scope.emit({ kind: "if", test, then: [{ kind: "throw", value: thrown }], otherwise: [] });
}

function enterCatch(clause: ts.CatchClause, thrown: Expression, scope: Scope): void {
  passSignal(thrown, scope);
  const name = clause.variableDeclaration?.name;
  if (name === undefined) return;
  if (!ts.isIdentifier(name)) {
    bindPattern(name, thrown, scope);
    return;
  }
  const symbol = scope.program.checker.getSymbolAtLocation(name);
  if (symbol === undefined) return;
  const { captures } = scope.program;
  scope.bind(
    symbol,
    scope.declare(name.text, thrown, {
      isMutable: captures.isAssigned(symbol),
      isCell: captures.isCell(symbol),
      isSource: true,
    }),
  );
}

const assign = (local: Local, source: Expression): Statement => ({
  kind: "assign",
  target: { kind: "local", local },
  value: source,
});

function suspends(node: ts.Node): boolean {
  if (
    ts.isAwaitExpression(node) ||
    ts.isYieldExpression(node) ||
    (ts.isForOfStatement(node) && node.awaitModifier !== undefined)
  )
    return true;
  return ts.forEachChild(node, (child) => (ts.isFunctionLike(child) ? false : suspends(child))) ?? false;
}

/**
 * `finally` by completions (ECMAScript 14.15): whatever leaves the body notes what it was (0 the end was reached, 1 an exception, 2 and on a jump or
 * return), then the block runs, then the completion is taken up again, unless the block itself left.
 */
export function lowerCleanup(
  scope: Scope,
  isReturning: boolean,
  lowerBody: () => void,
  cleanUp: (isThrown: Expression) => void,
): void {
  const completion = scope.declare("completion", { kind: "number", value: 0, type: i32 }, { isMutable: true });
  const error = scope.newLocal("pending", value, { isMutable: true });
  scope.emit({ kind: "declare", local: error, value: undefined });
  const result =
    isReturning && scope.returnType.kind !== "void"
      ? scope.newLocal("result", scope.returnType, { isMutable: true })
      : undefined;
  if (result !== undefined) scope.emit({ kind: "declare", local: result, value: undefined });
  const label = scope.label("finally");
  const exits: (() => void)[] = [];
  const sink: CompletionSink = {
    leave(resume, returned, from) {
      if (returned !== undefined && result !== undefined) from.emit(assign(result, returned));
      exits.push(resume);
      from.emit(assign(completion, { kind: "number", value: exits.length + 1, type: i32 }));
      from.emit({ kind: "break", label });
    },
    result: () => (result === undefined ? undefined : scope.get(result)),
  };
  scope.jumps.push({ kind: "finally", completion: sink });
  const body = scope.collectBlock(lowerBody);
  scope.jumps.pop();
  const thrown = scope.newLocal("thrown", value);
  const handler: Block = [
    assign(error, scope.get(thrown)),
    assign(completion, { kind: "number", value: 1, type: i32 }),
  ];
  scope.emit({ kind: "block", label, body: [{ kind: "tryCatch", body, binding: thrown, handler }] });
  const is = (number: number): Expression => ({
    kind: "binary",
    operator: "===",
    left: scope.get(completion),
    right: { kind: "number", value: number, type: i32 },
    type: boolean,
  });
  cleanUp(is(1));
  scope.emit({ kind: "if", test: is(1), then: [{ kind: "throw", value: scope.get(error) }], otherwise: [] });
  exits.forEach((resume, index) => {
    const then = scope.collectBlock(resume);
    scope.emit({ kind: "if", test: is(index + 2), then, otherwise: [] });
  });
}

/** Whether a `return` in there leaves the function around it. */
export function returns(node: ts.Node): boolean {
  if (ts.isReturnStatement(node)) return true;
  return ts.forEachChild(node, (child) => (ts.isFunctionLike(child) ? false : returns(child))) ?? false;
}

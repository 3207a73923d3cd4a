import { ts } from "ts-morph";
import type { Local, Statement } from "../ir/nodes.ts";
import { boolean } from "../ir/types.ts";
import { lowerBlock } from "./block.ts";
import { lowerExpression } from "./expression.ts";
import { lowerCondition } from "./logical.ts";
import type { Scope } from "./scope.ts";
import { lowerVariableDeclaration } from "./variable.ts";

/** A loop's body, with `break` and `continue` in it going where they should. */
export function lowerBody(
  body: ts.Statement,
  label: string,
  names: readonly string[],
  scope: Scope,
  continueTo?: () => Statement,
): Statement[] {
  scope.jumps.push({
    kind: "loop",
    names,
    breakLabel: label,
    continueTo: continueTo ?? (() => ({ kind: "continue", label })),
  });
  try {
    return [...lowerBlock(body, scope)];
  } finally {
    scope.jumps.pop();
  }
}

export function lowerWhile(node: ts.WhileStatement, scope: Scope, names: readonly string[]): void {
  const label = scope.label("loop");
  const condition = scope.collect(() => lowerCondition(node.expression, scope));
  const body = lowerBody(node.statement, label, names, scope);
  emitLoop(scope, label, condition, body, []);
}

function emitLoop(
  scope: Scope,
  label: string,
  condition: { statements: Statement[]; result: ReturnType<typeof lowerCondition> } | undefined,
  body: Statement[],
  update: Statement[],
): void {
  if (condition === undefined || condition.statements.length === 0) {
    scope.emit({ kind: "loop", label, test: condition?.result, testsLast: false, body, update });
    return;
  }
  scope.emit({
    kind: "loop",
    label,
    test: undefined,
    testsLast: false,
    body: [...condition.statements, leaveUnless(condition.result, label), ...body],
    update,
  });
}

function leaveUnless(test: ReturnType<typeof lowerCondition>, label: string): Statement {
  return {
    kind: "if",
    test: { kind: "unary", operator: "!", operand: test, type: boolean },
    then: [{ kind: "break", label }],
    otherwise: [],
  };
}

export function lowerDo(node: ts.DoStatement, scope: Scope, names: readonly string[]): void {
  const label = scope.label("loop");
  const next = scope.label("next");
  const condition = scope.collect(() => lowerCondition(node.expression, scope));
  if (condition.statements.length === 0) {
    const body = lowerBody(node.statement, label, names, scope);
    scope.emit({ kind: "loop", label, test: condition.result, testsLast: true, body, update: [] });
    return;
  }
  const body = lowerBody(node.statement, label, names, scope, () => ({ kind: "break", label: next }));
  const round: Statement[] = [
    { kind: "block", label: next, body },
    ...condition.statements,
    leaveUnless(condition.result, label),
  ];
  scope.emit({ kind: "loop", label, test: undefined, testsLast: false, body: round, update: [] });
}

export function lowerFor(node: ts.ForStatement, scope: Scope, names: readonly string[]): void {
  const outer = scope.collectBlock(() => {
    const { captures } = scope.program;
    const shared = loopVariables(node, scope, (symbol) => captures.isCell(symbol));
    const constant = loopVariables(node, scope, (symbol) => captures.isConstantInRound(symbol));
    if (shared.length > 0) lowerSharedFor(node, shared, scope, names);
    else lowerPlainFor(node, constant, scope, names);
  });
  scope.emit({ kind: "block", label: undefined, body: outer });
}

/** `constant`: variables that closures capture, and that only the update changes: every round has a constant of its own. */
function lowerPlainFor(
  node: ts.ForStatement,
  constant: readonly LoopVariable[],
  scope: Scope,
  names: readonly string[],
): void {
  lowerInitializer(node, scope);
  const counters = constant.map(({ symbol }) => scope.findOwn(symbol) as Local);
  const label = scope.label("loop");
  const { condition: test } = node;
  const condition = test === undefined ? undefined : scope.collect(() => lowerCondition(test, scope));
  const body = scope.collectBlock(() => {
    constant.forEach(({ symbol, name }, index) => {
      scope.bind(symbol, scope.declare(name.text, scope.get(counters[index] as Local), { isSource: true }));
    });
    for (const statement of lowerBody(node.statement, label, names, scope)) scope.emit(statement);
  });
  constant.forEach(({ symbol }, index) => {
    scope.bind(symbol, counters[index] as Local);
  });
  const update = scope.collectBlock(() => {
    lowerUpdate(node, scope);
  });
  emitLoop(scope, label, condition, [...body], [...update]);
}

function lowerInitializer(node: ts.ForStatement, scope: Scope): void {
  const { initializer } = node;
  if (initializer === undefined) return;
  if (ts.isVariableDeclarationList(initializer)) {
    for (const declaration of initializer.declarations) lowerVariableDeclaration(declaration, scope);
    return;
  }
  const expression = lowerExpression(initializer, scope);
  if (expression.kind !== "unit") scope.emit({ kind: "evaluate", expression });
}

function lowerUpdate(node: ts.ForStatement, scope: Scope): void {
  if (node.incrementor === undefined) return;
  scope.at(node.incrementor);
  const expression = lowerExpression(node.incrementor, scope);
  if (expression.kind !== "unit" && expression.kind !== "local") scope.emit({ kind: "evaluate", expression });
}

interface LoopVariable {
  readonly symbol: ts.Symbol;
  readonly name: ts.Identifier;
}

/** The variables of a loop that are of some kind. */
function loopVariables(node: ts.ForStatement, scope: Scope, isWanted: (symbol: ts.Symbol) => boolean): LoopVariable[] {
  const { initializer } = node;
  if (
    initializer === undefined ||
    !ts.isVariableDeclarationList(initializer) ||
    !(initializer.flags & ts.NodeFlags.BlockScoped)
  )
    return [];
  return initializer.declarations.flatMap((declaration) => {
    if (!ts.isIdentifier(declaration.name)) return [];
    const symbol = scope.program.checker.getSymbolAtLocation(declaration.name);
    return symbol !== undefined && isWanted(symbol) ? [{ symbol, name: declaration.name }] : [];
  });
}

/**
 * `for (let i = 0; test; update) body` with closures over `i` (ECMAScript 14.7.4.4, CreatePerIterationEnvironment): every round starts with a fresh
 * cell that holds what the last one ended with, and `update` already works on the next round's.
 */
function lowerSharedFor(
  node: ts.ForStatement,
  shared: readonly LoopVariable[],
  scope: Scope,
  names: readonly string[],
): void {
  lowerInitializer(node, scope);
  const first = shared.map(({ symbol }) => scope.findOwn(symbol) as Local);
  const carried = first.map((local) =>
    scope.declare(`next_${local.name}`, scope.get(local), { isMutable: true, type: local.type }),
  );
  const label = scope.label("loop");
  const next = scope.label("next");
  const freshCells = (): Local[] =>
    shared.map(({ symbol, name }, index) => {
      const cell = scope.declare(name.text, scope.get(carried[index] as Local), {
        isCell: true,
        isMutable: true,
        isSource: true,
      });
      scope.bind(symbol, cell);
      return cell;
    });
  const keep = (cells: readonly Local[]): void => {
    cells.forEach((cell, index) => {
      scope.emit({ kind: "assign", target: { kind: "local", local: carried[index] as Local }, value: scope.get(cell) });
    });
  };
  const round = scope.collectBlock(() => {
    const cells = freshCells();
    const { condition } = node;
    if (condition !== undefined) scope.emit(leaveUnless(lowerCondition(condition, scope), label));
    scope.emit({
      kind: "block",
      label: next,
      body: lowerBody(node.statement, label, names, scope, () => ({ kind: "break", label: next })),
    });
    keep(cells);
    const update = scope.collectBlock(() => {
      const after = freshCells();
      lowerUpdate(node, scope);
      keep(after);
    });
    scope.emit({ kind: "block", label: undefined, body: update });
  });
  scope.emit({ kind: "loop", label, test: undefined, testsLast: false, body: round, update: [] });
}

import { ts } from "ts-morph";
import { Refusal } from "../3-analyze/refusal.ts";
import { value, voidType } from "../ir/types.ts";
import { coerce, toText } from "./convert.ts";
import { lowerBlock, lowerStatements } from "./block.ts";
import { constructName, lowerExpression, lowerTo } from "./expression.ts";
import { lowerBreak, lowerContinue, lowerReturn } from "./jump.ts";
import { lowerCondition } from "./logical.ts";
import { lowerDo, lowerFor, lowerWhile } from "./loop.ts";
import { lowerForIn, lowerForOf } from "./for-of.ts";
import { lowerSettling } from "./promise.ts";
import type { Scope } from "./scope.ts";
import { lowerSwitch } from "./switch.ts";
import { lowerTry } from "./try.ts";
import { lowerVariableDeclaration } from "./variable.ts";

type StatementLowering<N extends ts.Node> = (node: N, scope: Scope, names: readonly string[]) => void;

const { SyntaxKind } = ts;
const nothing = (): void => undefined;

const table: ReadonlyMap<ts.SyntaxKind, StatementLowering<never>> = new Map<ts.SyntaxKind, StatementLowering<never>>([
  [SyntaxKind.Block, lowerLabelledBlock],
  [SyntaxKind.EmptyStatement, nothing],
  [SyntaxKind.VariableStatement, lowerVariables],
  [SyntaxKind.ExpressionStatement, lowerExpressionStatement],
  [SyntaxKind.IfStatement, lowerIf],
  [SyntaxKind.WhileStatement, lowerWhile],
  [SyntaxKind.DoStatement, lowerDo],
  [SyntaxKind.ForStatement, lowerFor],
  [SyntaxKind.ForOfStatement, lowerForOf],
  [SyntaxKind.ForInStatement, lowerForIn],
  [SyntaxKind.SwitchStatement, lowerSwitch],
  [SyntaxKind.LabeledStatement, lowerLabeled],
  [SyntaxKind.BreakStatement, lowerBreak],
  [SyntaxKind.ContinueStatement, lowerContinue],
  [SyntaxKind.ReturnStatement, lowerReturn],
  [SyntaxKind.ThrowStatement, lowerThrow],
  [SyntaxKind.TryStatement, lowerTry],
  // Declarations that have no effect where they stand: functions are hoisted, types vanish.
  [SyntaxKind.FunctionDeclaration, nothing],
  [SyntaxKind.InterfaceDeclaration, nothing],
  [SyntaxKind.TypeAliasDeclaration, nothing],
  [SyntaxKind.EnumDeclaration, nothing],
  [SyntaxKind.ImportDeclaration, nothing],
  [SyntaxKind.ExportDeclaration, nothing],
  [SyntaxKind.ClassDeclaration, lowerClassStatement],
  [SyntaxKind.ModuleDeclaration, lowerNamespace],
  [SyntaxKind.ExportAssignment, lowerExportAssignment],
]);

/** Rewrites one statement. A construct that cannot be compiled is reported, and the next statement follows. */
export function lowerStatement(node: ts.Statement, scope: Scope, names: readonly string[] = []): void {
  const lowering = table.get(node.kind) as StatementLowering<ts.Statement> | undefined;
  scope.at(node);
  scope.program.guard(node, () => {
    if (lowering === undefined) throw new Refusal("syntax", constructName(node), node);
    lowering(node, scope, names);
  });
}

/** The body of a function: a block, or the expression of an arrow function. */
export function lowerFunctionBlock(node: ts.FunctionLikeDeclaration, scope: Scope): void {
  const { body } = node;
  if (body === undefined) return;
  if (scope.fieldsFirst) scope.initializeFields?.();
  if (ts.isBlock(body)) {
    lowerStatements(body.statements, scope);
    return;
  }
  scope.at(body);
  scope.program.guard(body, () => {
    if (scope.function !== undefined && scope.function.coroutine !== "none") {
      scope.emit({ kind: "return", value: lowerSettling(body, scope.settledType, scope) });
      return;
    }
    const result = lowerExpression(body, scope, scope.returnType);
    if (scope.returnType.kind === "void" || result.type.kind === "never" || result.type.kind === "void") {
      scope.emit({ kind: "evaluate", expression: result });
    } else {
      scope.emit({ kind: "return", value: coerce(result, scope.returnType, scope, body) });
    }
  });
}

function lowerVariables(node: ts.VariableStatement, scope: Scope): void {
  if (node.modifiers?.some(({ kind }) => kind === SyntaxKind.DeclareKeyword)) return;
  for (const declaration of node.declarationList.declarations) lowerVariableDeclaration(declaration, scope);
}

function lowerExpressionStatement(node: ts.ExpressionStatement, scope: Scope): void {
  const expression = lowerExpression(node.expression, scope);
  if (expression.kind === "unit" || expression.kind === "local") return;
  scope.emit({ kind: "evaluate", expression });
}

function lowerIf(node: ts.IfStatement, scope: Scope): void {
  const test = lowerCondition(node.expression, scope);
  const then = lowerBlock(node.thenStatement, scope);
  const otherwise = node.elseStatement === undefined ? [] : lowerBlock(node.elseStatement, scope);
  scope.emit({ kind: "if", test, then, otherwise });
}

function lowerThrow(node: ts.ThrowStatement, scope: Scope): void {
  scope.emit({ kind: "throw", value: lowerTo(node.expression, value, scope) });
}

function lowerLabeled(node: ts.LabeledStatement, scope: Scope, names: readonly string[]): void {
  lowerStatement(node.statement, scope, [...names, node.label.text]);
}

function lowerLabelledBlock(node: ts.Block, scope: Scope, names: readonly string[]): void {
  if (names.length === 0) {
    scope.emit({ kind: "block", label: undefined, body: lowerBlock(node, scope) });
    return;
  }
  const label = scope.label(names[0] ?? "block");
  scope.jumps.push({ kind: "block", names, breakLabel: label });
  const body = lowerBlock(node, scope);
  scope.jumps.pop();
  scope.emit({ kind: "block", label, body });
}

/** Static fields and blocks run where the class stands. */
function lowerClassStatement(node: ts.ClassDeclaration, scope: Scope): void {
  scope.program.statics.initialize(node, scope);
}

function lowerNamespace(node: ts.ModuleDeclaration, scope: Scope): void {
  if (node.modifiers?.some(({ kind }) => kind === SyntaxKind.DeclareKeyword) || node.body === undefined) return;
  if (ts.isModuleBlock(node.body)) for (const statement of node.body.statements) lowerStatement(statement, scope);
  else if (ts.isModuleDeclaration(node.body)) lowerNamespace(node.body, scope);
}

function lowerExportAssignment(node: ts.ExportAssignment, scope: Scope): void {
  if (ts.isIdentifier(node.expression)) return;
  const global = scope.program.globals.ofDefault(node);
  if (global === undefined) throw new Refusal("syntax", "this default export", node);
  scope.emit({
    kind: "assign",
    target: { kind: "global", global },
    value: lowerTo(node.expression, global.type, scope),
  });
}

export { toText, voidType };

import { ts } from "ts-morph";
import type { Block, Local } from "../ir/nodes.ts";
import { lowerFunctionLiteral } from "./function-literal.ts";
import type { Scope } from "./scope.ts";
import { lowerStatement } from "./statement.ts";
import { declareAhead } from "./variable.ts";
import { declaredSignature } from "./function.ts";

/** The statements of a block, or one statement as a block. */
export function lowerBlock(node: ts.Statement, scope: Scope): Block {
  return scope.collectBlock(() => {
    if (ts.isBlock(node)) lowerStatements(node.statements, scope);
    else lowerStatement(node, scope);
  });
}

/** Statements in order, after what is hoisted: nested functions exist from the start of their block. */
export function lowerStatements(statements: readonly ts.Statement[], scope: Scope): void {
  hoistFunctions(statements, scope);
  for (const statement of statements) lowerStatement(statement, scope);
}

/** Makes the closures of nested functions that use variables around them; the others are functions of the module. */
export function hoistFunctions(statements: readonly ts.Statement[], scope: Scope): void {
  const { captures } = scope.program;
  const nested = statements
    .filter(ts.isFunctionDeclaration)
    .filter((node) => node.body !== undefined && !captures.isLiftable(node));
  if (nested.length === 0) return;
  for (const statement of statements) declareCaptured(statement, scope);
  const cells = nested.map((node) => ({ node, local: declareFunction(node, scope) }));
  for (const { node, local } of cells) {
    scope.at(node);
    scope.program.guard(node, () => {
      scope.emit({
        kind: "assign",
        target: { kind: "local", local },
        value: lowerFunctionLiteral(node, scope, undefined),
      });
    });
  }
}

/** Variables of the block that its functions share are there before the functions are. */
function declareCaptured(statement: ts.Statement, scope: Scope): void {
  if (!ts.isVariableStatement(statement)) return;
  const visit = (name: ts.BindingName): void => {
    if (!ts.isIdentifier(name)) {
      for (const element of name.elements) if (ts.isBindingElement(element)) visit(element.name);
      return;
    }
    const symbol = scope.program.checker.getSymbolAtLocation(name);
    if (symbol !== undefined && scope.program.captures.isCell(symbol) && scope.findOwn(symbol) === undefined)
      declareAhead(symbol, name, scope);
  };
  for (const declaration of statement.declarationList.declarations) visit(declaration.name);
}

function declareFunction(node: ts.FunctionDeclaration, scope: Scope): Local {
  const local = scope.newLocal(node.name?.text ?? "nested", declaredSignature(node, scope), {
    isMutable: true,
    isCell: true,
    isSource: true,
  });
  scope.emit({ kind: "declare", local, value: undefined });
  const symbol = node.name === undefined ? undefined : scope.program.checker.getSymbolAtLocation(node.name);
  if (symbol !== undefined) scope.bind(symbol, local);
  return local;
}

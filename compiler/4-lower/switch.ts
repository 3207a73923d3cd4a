import { ts } from "ts-morph";
import type { Block, Local, Statement } from "../ir/nodes.ts";
import { i32 } from "../ir/types.ts";
import { lowerStatements } from "./block.ts";
import { strictEquals } from "./equality.ts";
import { lowerExpression } from "./expression.ts";
import type { Scope } from "./scope.ts";
import { declareAhead } from "./variable.ts";

/**
 * `switch` in two steps: the tests, in order and only as far as needed, find the number of the clause; a C++ `switch` on that number then
 * runs it and falls through. Where every test is a whole number, C++ does both at once.
 */
export function lowerSwitch(node: ts.SwitchStatement, scope: Scope, names: readonly string[]): void {
  const outer = scope.collectBlock(() => {
    const subject = scope.temporary(lowerExpression(node.expression, scope), "subject");
    const label = scope.label("choice");
    declareClauseVariables(node, scope);
    const clause = scope.newLocal("clause", i32, { isMutable: true });
    const clauses = node.caseBlock.clauses;
    const fallback = clauses.findIndex(ts.isDefaultClause);
    scope.emit({
      kind: "declare",
      local: clause,
      value: { kind: "number", value: fallback < 0 ? clauses.length : fallback, type: i32 },
    });
    for (const statement of tests(node, subject, clause, scope, 0)) scope.emit(statement);
    scope.jumps.push({ kind: "switch", names, breakLabel: label });
    const cases = clauses.map((each, index) => ({ values: [index], isDefault: false, body: clauseBody(each, scope) }));
    scope.jumps.pop();
    scope.emit({ kind: "switch", label, subject: scope.get(clause), cases });
  });
  scope.emit({ kind: "block", label: undefined, body: outer });
}

/** `if (subject === a) clause = 0; else if …`. */
function tests(
  node: ts.SwitchStatement,
  subject: ReturnType<typeof lowerExpression>,
  clause: Local,
  scope: Scope,
  start: number,
): Block {
  const { clauses } = node.caseBlock;
  const index = clauses.findIndex((each, position) => position >= start && ts.isCaseClause(each));
  const found = clauses[index];
  if (found === undefined || !ts.isCaseClause(found)) return [];
  return scope.collectBlock(() => {
    scope.at(found);
    const test = strictEquals(subject, lowerExpression(found.expression, scope), false, scope, found);
    const choose: Statement = {
      kind: "assign",
      target: { kind: "local", local: clause },
      value: { kind: "number", value: index, type: i32 },
    };
    scope.emit({ kind: "if", test, then: [choose], otherwise: tests(node, subject, clause, scope, index + 1) });
  });
}

function clauseBody(clause: ts.CaseOrDefaultClause, scope: Scope): Block {
  return scope.collectBlock(() => {
    lowerStatements(clause.statements, scope);
  });
}

/** Variables of the clauses belong to the whole `switch`; C++ must not jump over their initialization. */
function declareClauseVariables(node: ts.SwitchStatement, scope: Scope): void {
  for (const clause of node.caseBlock.clauses) {
    for (const statement of clause.statements) {
      if (!ts.isVariableStatement(statement)) continue;
      for (const { name } of statement.declarationList.declarations) declareNames(name, scope);
    }
  }
}

function declareNames(name: ts.BindingName, scope: Scope): void {
  if (!ts.isIdentifier(name)) {
    for (const element of name.elements) if (ts.isBindingElement(element)) declareNames(element.name, scope);
    return;
  }
  const symbol = scope.program.checker.getSymbolAtLocation(name);
  if (symbol !== undefined && scope.findOwn(symbol) === undefined) declareAhead(symbol, name, scope);
}

import { ts } from "ts-morph";
import { withoutNullish } from "../3-analyze/nullish.ts";
import type { Expression, Local } from "../ir/nodes.ts";
import { type Type, value } from "../ir/types.ts";
import { coerce } from "./convert.ts";
import { bindPattern } from "./destructuring.ts";
import { classExpression, genericConstant } from "./named-function.ts";
import { lowerExpression } from "./expression.ts";
import type { Scope } from "./scope.ts";

/** The representation in which a variable is stored. */
export function variableType(name: ts.Node, scope: Scope): Type {
  const { checker, representation } = scope.program;
  const symbol = checker.getSymbolAtLocation(name);
  const type = symbol === undefined ? checker.getTypeAtLocation(name) : checker.getTypeOfSymbol(symbol);
  const stored = representation.element(scope.represent(type));
  // Nothing is ever in it: the variable of a loop over `[]`.
  return stored.kind === "never" ? value : stored;
}

/** `let x = 1, [a, b] = c`. */
export function lowerVariableDeclaration(node: ts.VariableDeclaration, scope: Scope): void {
  scope.at(node);
  const { initializer } = node;
  if (genericConstant(node) !== undefined && scope.program.onlyCalled.has(node)) return;
  const classNode = classExpression(node);
  if (classNode !== undefined) {
    scope.program.statics.initialize(classNode, scope);
    return;
  }
  if (ts.isIdentifier(node.name)) {
    declareForItself(node.name, initializer, scope);
    const type = variableType(node.name, scope);
    const value =
      initializer === undefined
        ? undefined
        : coerce(lowerExpression(initializer, scope, type), type, scope, initializer);
    declareVariable(node.name, value, scope);
    return;
  }
  if (initializer === undefined) return;
  bindPattern(node.name, scope.temporary(patternSource(initializer, node.type, scope)), scope);
}

/** What a pattern takes apart, as the type that is declared for it: that may have members which the value's own type has not. */
function patternSource(initializer: ts.Expression, declared: ts.TypeNode | undefined, scope: Scope): Expression {
  if (declared === undefined) return lowerExpression(initializer, scope);
  const type = scope.typeAt(declared);
  return coerce(lowerExpression(initializer, scope, type), type, scope, initializer);
}

/** A variable whose initializer makes closures that use it (a recursive arrow function) is there before its value is. */
function declareForItself(name: ts.Identifier, initializer: ts.Expression | undefined, scope: Scope): void {
  const symbol = scope.program.checker.getSymbolAtLocation(name);
  if (symbol === undefined || initializer === undefined || !scope.program.captures.isCell(symbol)) return;
  if (
    scope.findOwn(symbol) !== undefined ||
    scope.program.globals.find(symbol) !== undefined ||
    !mentions(initializer, name.text)
  )
    return;
  declareAhead(symbol, name, scope);
}

function mentions(node: ts.Node, name: string): boolean {
  if (ts.isIdentifier(node) && node.text === name) return true;
  return ts.forEachChild(node, (child) => mentions(child, name)) ?? false;
}

/** A named variable: of the module, already declared for closures that came before it, or new here. */
export function declareVariable(name: ts.Identifier, value: Expression | undefined, scope: Scope): void {
  const { program } = scope;
  const symbol = program.checker.getSymbolAtLocation(name);
  if (symbol === undefined) return;
  const global = scope.parent === undefined ? program.globals.find(symbol) : undefined;
  if (global !== undefined) {
    if (value !== undefined)
      scope.emit({
        kind: "assign",
        target: { kind: "global", global },
        value: coerce(value, global.type, scope, name),
      });
    return;
  }
  const known = scope.findOwn(symbol);
  if (known !== undefined) {
    assignDeclared(known, value, scope, name);
    return;
  }
  const type = variableType(name, scope);
  const isCell = program.captures.isCell(symbol);
  const local = scope.newLocal(name.text, type, {
    isMutable: value === undefined || program.captures.isAssigned(symbol),
    isCell,
    isSource: true,
  });
  scope.emit({ kind: "declare", local, value: value === undefined ? undefined : coerce(value, type, scope, name) });
  scope.bind(symbol, local);
}

function assignDeclared(local: Local, value: Expression | undefined, scope: Scope, node: ts.Node): void {
  if (value === undefined) {
    const { kind } = withoutNullish(local.type);
    // `let x;` in a loop starts anew each time round.
    if (kind !== local.type.kind)
      scope.emit({
        kind: "assign",
        target: { kind: "local", local },
        value: { kind: "unit", unit: "undefined", type: local.type },
      });
    return;
  }
  scope.emit({ kind: "assign", target: { kind: "local", local }, value: coerce(value, local.type, scope, node) });
}

/** Declares a variable before its declaration is reached, because closures or jumps need it earlier. */
export function declareAhead(symbol: ts.Symbol, name: ts.Identifier, scope: Scope): Local {
  const type = variableType(name, scope);
  const local = scope.newLocal(name.text, type, {
    isMutable: true,
    isCell: scope.program.captures.isCell(symbol),
    isSource: true,
  });
  scope.emit({ kind: "declare", local, value: undefined });
  scope.bind(symbol, local);
  return local;
}

import { ts } from "ts-morph";
import { Refusal } from "../3-analyze/refusal.ts";
import type { BinaryOperator, Expression } from "../ir/nodes.ts";
import { f64, type Type, voidType } from "../ir/types.ts";
import { applyArithmetic } from "./binary.ts";
import { coerce, narrow, toText } from "./convert.ts";
import { assignPattern } from "./destructuring.ts";
import { equalsKey, literalKeys, lowerElement, setElement } from "./element-access.ts";
import { lowerExpression, lowerTo } from "./expression.ts";
import { globalTarget } from "./identifier.ts";
import { lowerInOrder } from "./in-order.ts";
import { keepsLeft } from "./logical.ts";
import { getMember, memberType, setMember } from "./members.ts";
import { staticTarget, superTarget } from "./property-access.ts";
import type { Scope } from "./scope.ts";

const { SyntaxKind } = ts;

/** A place that can be read and written, its operands evaluated once. */
export interface Reference {
  readonly type: Type;
  get(): Expression;
  set(value: Expression): void;
}

const compound: ReadonlyMap<ts.SyntaxKind, BinaryOperator> = new Map<ts.SyntaxKind, BinaryOperator>([
  [SyntaxKind.PlusEqualsToken, "+"],
  [SyntaxKind.MinusEqualsToken, "-"],
  [SyntaxKind.AsteriskEqualsToken, "*"],
  [SyntaxKind.SlashEqualsToken, "/"],
  [SyntaxKind.PercentEqualsToken, "%"],
  [SyntaxKind.AsteriskAsteriskEqualsToken, "**"],
  [SyntaxKind.AmpersandEqualsToken, "&"],
  [SyntaxKind.BarEqualsToken, "|"],
  [SyntaxKind.CaretEqualsToken, "^"],
  [SyntaxKind.LessThanLessThanEqualsToken, "<<"],
  [SyntaxKind.GreaterThanGreaterThanEqualsToken, ">>"],
  [SyntaxKind.GreaterThanGreaterThanGreaterThanEqualsToken, ">>>"],
]);

/** `a = b`; the result is the assigned value. */
export function lowerAssignment(node: ts.BinaryExpression, scope: Scope): Expression {
  const left = skipParentheses(node.left);
  if (ts.isArrayLiteralExpression(left) || ts.isObjectLiteralExpression(left)) {
    const source = scope.temporary(lowerExpression(node.right, scope));
    assignPattern(left, source, scope);
    return source;
  }
  const parts = operandsOf(left, scope);
  const [value, ...operands] = evaluateTarget(parts, scope, () => lowerExpression(node.right, scope, parts.type()));
  const reference = parts.reference(operands);
  const kept = keep(value as Expression, node, scope);
  reference.set(coerce(kept, reference.type, scope, node.right));
  return resultOf(kept, node);
}

const unused: Expression = { kind: "unit", unit: "undefined", type: voidType };

/** The value of an assignment, which is only looked at where somebody wants it. */
function resultOf(value: Expression, node: ts.Expression): Expression {
  return isResultUsed(node) ? value : unused;
}

/** JavaScript evaluates the target's operands before the value. */
function evaluateTarget(parts: TargetParts, scope: Scope, value: () => Expression): Expression[] {
  const results = lowerInOrder(scope, [...parts.operands, value]);
  return [results.at(-1) as Expression, ...results.slice(0, -1)];
}

function keep(value: Expression, node: ts.Expression, scope: Scope): Expression {
  return isResultUsed(node) ? scope.temporary(value) : value;
}

/** Whether somebody looks at an expression's value. */
export function isResultUsed(node: ts.Expression): boolean {
  let current: ts.Node = node;
  while (ts.isParenthesizedExpression(current.parent)) current = current.parent;
  const { parent } = current;
  if (ts.isExpressionStatement(parent)) return false;
  if (ts.isForStatement(parent) && (parent.initializer === current || parent.incrementor === current)) return false;
  if (ts.isVoidExpression(parent)) return false;
  if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === SyntaxKind.CommaToken)
    return parent.left !== current && isResultUsed(parent);
  return true;
}

/** `a += b` and `a ??= b`. */
export function lowerCompoundAssignment(node: ts.BinaryExpression, scope: Scope): Expression {
  const { kind } = node.operatorToken;
  const operator = compound.get(kind);
  const reference = lowerTarget(node.left, scope);
  if (operator === undefined) return lowerLogicalAssignment(node, reference, scope);
  const current = narrow(reference.get(), narrowedType(node.left, scope), scope, node.left);
  const [left, right] = lowerInOrder(scope, [() => current, () => lowerExpression(node.right, scope)]) as [
    Expression,
    Expression,
  ];
  const result = keep(applyArithmetic(operator, left, right, scope, node), node, scope);
  reference.set(coerce(result, reference.type, scope, node));
  return resultOf(result, node);
}

function narrowedType(node: ts.Expression, scope: Scope): Type {
  return scope.typeAt(node);
}

function lowerLogicalAssignment(node: ts.BinaryExpression, reference: Reference, scope: Scope): Expression {
  const current = scope.temporary(reference.get());
  const test = keepsLeft(node.operatorToken.kind, current);
  const type = scope.typeAt(node);
  const isUsed = isResultUsed(node) && type.kind !== "void";
  const result = isUsed ? scope.newLocal("t", type, { isMutable: true }) : undefined;
  if (result !== undefined) scope.emit({ kind: "declare", local: result, value: undefined });
  const note = (value: Expression): void => {
    if (result !== undefined)
      scope.emit({ kind: "assign", target: { kind: "local", local: result }, value: narrow(value, type, scope, node) });
  };
  const then = scope.collectBlock(() => {
    note(current);
  });
  const otherwise = scope.collectBlock(() => {
    const value = scope.temporary(lowerTo(node.right, reference.type, scope));
    reference.set(value);
    note(value);
  });
  scope.emit({ kind: "if", test, then, otherwise });
  return result === undefined ? unused : scope.get(result);
}

/** `x++`, `--x`. */
export function lowerIncrement(
  operand: ts.Expression,
  operator: "+" | "-",
  order: "prefix" | "postfix",
  scope: Scope,
): Expression {
  const reference = lowerTarget(operand, scope);
  const node = operand.parent as ts.Expression;
  const isUsed = isResultUsed(node);
  const read = narrow(reference.get(), scope.typeAt(operand), scope, operand);
  const before = isUsed && order === "postfix" ? scope.temporary(read, "before") : read;
  const one: Expression =
    before.type.kind === "bigint"
      ? { kind: "bigint", value: 1n, type: before.type }
      : { kind: "number", value: 1, type: f64 };
  const after = applyArithmetic(operator, before, one, scope, operand);
  const kept = isUsed && order === "prefix" ? scope.temporary(after) : after;
  reference.set(coerce(kept, reference.type, scope, operand));
  if (!isUsed) return unused;
  return order === "prefix" ? kept : before;
}

interface TargetParts {
  readonly operands: readonly (() => Expression)[];
  /** What the surroundings expect to be stored, a hint for literals. */
  type(): Type | undefined;
  reference(operands: readonly Expression[]): Reference;
}

/** A place whose operands are evaluated now, each into something that can be used again. */
export function lowerTarget(node: ts.Expression, scope: Scope): Reference {
  const parts = operandsOf(skipParentheses(node), scope);
  const operands = lowerInOrder(scope, parts.operands).map((operand) => scope.temporary(operand));
  return parts.reference(operands);
}

function operandsOf(node: ts.Expression, scope: Scope): TargetParts {
  if (ts.isNonNullExpression(node) || ts.isAsExpression(node))
    return operandsOf(skipParentheses(node.expression), scope);
  if (ts.isIdentifier(node)) {
    const target = globalTarget(node, scope);
    return { operands: [], type: () => target.type, reference: () => target };
  }
  if (ts.isPropertyAccessExpression(node)) {
    const fixed =
      node.expression.kind === SyntaxKind.SuperKeyword ? superTarget(node, scope) : staticTarget(node, scope);
    if (fixed !== undefined) return { operands: [], type: () => fixed.type, reference: () => fixed };
    const name = scope.program.memberNameAt(node.name);
    let known: Type | undefined;
    return {
      operands: [
        () => {
          const object = lowerExpression(node.expression, scope);
          known = memberType(object.type, name, scope, node);
          return object;
        },
      ],
      type: () => known,
      reference: ([object]) => memberReference(object as Expression, name, scope, node),
    };
  }
  if (ts.isElementAccessExpression(node)) return elementParts(node, scope);
  throw new Refusal("syntax", "this target of an assignment", node);
}

function elementParts(node: ts.ElementAccessExpression, scope: Scope): TargetParts {
  const { argumentExpression } = node;
  let element: Type | undefined;
  return {
    operands: [
      () => {
        const object = lowerExpression(node.expression, scope);
        if (object.type.kind === "array") element = object.type.element;
        else if (object.type.kind === "builtin" && object.type.name === "Record") element = object.type.arguments[0];
        return object;
      },
      () => lowerExpression(argumentExpression, scope),
    ],
    type: () => element,
    reference: ([object, index]) => {
      const target = object as Expression;
      if (ts.isStringLiteralLike(argumentExpression) && target.type.kind === "object")
        return memberReference(target, argumentExpression.text, scope, node);
      if (target.type.kind === "object") return chosenMember(target, index as Expression, node, scope);
      const key =
        target.type.kind === "builtin" && target.type.name === "Record"
          ? toText(index as Expression, scope)
          : (index as Expression);
      const read = (): Expression => lowerElement(target, key, scope, node);
      return { type: element ?? f64, get: read, set: (value) => setElement(target, key, value, scope, node) };
    },
  };
}

/** `object[key] = value` where the key is one of several literals. */
function chosenMember(
  object: Expression,
  index: Expression,
  node: ts.ElementAccessExpression,
  scope: Scope,
): Reference {
  const literals = literalKeys(scope.program.checker.getTypeAtLocation(node.argumentExpression), scope);
  const [first] = literals;
  if (first === undefined) throw new Refusal("syntax", "a member whose name is only known when the program runs", node);
  const target = scope.temporary(object);
  const key = scope.temporary(index);
  const type = memberType(target.type, first, scope, node);
  const read = (literal: string): Expression => coerce(getMember(target, literal, scope, node), type, scope, node);
  return {
    type,
    get: () =>
      literals.slice(1).reduce<Expression>(
        (otherwise, literal) => ({
          kind: "conditional",
          test: equalsKey(key, literal),
          yes: read(literal),
          no: otherwise,
          type,
        }),
        read(first),
      ),
    set: (value) => {
      const kept = scope.temporary(value);
      for (const literal of literals) {
        const then = scope.collectBlock(() => {
          setMember(
            target,
            literal,
            coerce(kept, memberType(target.type, literal, scope, node), scope, node),
            scope,
            node,
          );
        });
        scope.emit({ kind: "if", test: equalsKey(key, literal), then, otherwise: [] });
      }
    },
  };
}

function memberReference(object: Expression, name: string, scope: Scope, node: ts.Node): Reference {
  return {
    type: memberType(object.type, name, scope, node),
    get: () => getMember(object, name, scope, node),
    set: (value) => setMember(object, name, value, scope, node),
  };
}

export function skipParentheses(node: ts.Expression): ts.Expression {
  return ts.isParenthesizedExpression(node) ? skipParentheses(node.expression) : node;
}

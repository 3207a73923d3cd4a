import { ts } from "ts-morph";
import { Refusal } from "../3-analyze/refusal.ts";
import type { Expression } from "../ir/nodes.ts";
import type { Type } from "../ir/types.ts";
import { lowerArrayLiteral } from "./array-literal.ts";
import { lowerAssertion, lowerNonNull } from "./assertion.ts";
import { lowerAwait } from "./await.ts";
import { lowerBinary } from "./binary.ts";
import { lowerCall } from "./call.ts";
import { lowerConditional } from "./conditional.ts";
import { coerce } from "./convert.ts";
import { lowerElementAccess } from "./element-access.ts";
import { lowerFunctionLiteral } from "./function-literal.ts";
import { lowerIdentifier, lowerThis } from "./identifier.ts";
import { lowerBigInt, lowerBoolean, lowerNull, lowerNumber, lowerString } from "./literal.ts";
import { lowerNew } from "./new.ts";
import { lowerObjectLiteral } from "./object-literal.ts";
import { lowerPropertyAccess } from "./property-access.ts";
import type { Scope } from "./scope.ts";
import { lowerRaw, lowerTemplate } from "./template.ts";
import { lowerYield } from "./yield.ts";
import { lowerDelete, lowerPostfix, lowerPrefix, lowerTypeOf, lowerVoid } from "./unary.ts";

/** Rewrites one kind of expression. `target` is the representation that the surroundings want, a hint for literals. */
export type ExpressionLowering<N extends ts.Node> = (node: N, scope: Scope, target: Type | undefined) => Expression;

const { SyntaxKind } = ts;

const table: ReadonlyMap<ts.SyntaxKind, ExpressionLowering<never>> = new Map<ts.SyntaxKind, ExpressionLowering<never>>([
  [SyntaxKind.NumericLiteral, lowerNumber],
  [SyntaxKind.StringLiteral, lowerString],
  [SyntaxKind.NoSubstitutionTemplateLiteral, lowerString],
  [SyntaxKind.BigIntLiteral, lowerBigInt],
  [SyntaxKind.TrueKeyword, lowerBoolean],
  [SyntaxKind.FalseKeyword, lowerBoolean],
  [SyntaxKind.NullKeyword, lowerNull],
  [SyntaxKind.TemplateExpression, lowerTemplate],
  [SyntaxKind.TaggedTemplateExpression, lowerRaw],
  [SyntaxKind.Identifier, lowerIdentifier],
  [SyntaxKind.ThisKeyword, lowerThis],
  [
    SyntaxKind.ParenthesizedExpression,
    (node: ts.ParenthesizedExpression, scope, target) => lowerExpression(node.expression, scope, target),
  ],
  [SyntaxKind.AsExpression, lowerAssertion],
  [SyntaxKind.TypeAssertionExpression, lowerAssertion],
  [
    SyntaxKind.SatisfiesExpression,
    (node: ts.SatisfiesExpression, scope, target) => lowerExpression(node.expression, scope, target),
  ],
  [SyntaxKind.NonNullExpression, lowerNonNull],
  [SyntaxKind.BinaryExpression, lowerBinary],
  [SyntaxKind.PrefixUnaryExpression, lowerPrefix],
  [SyntaxKind.PostfixUnaryExpression, lowerPostfix],
  [SyntaxKind.TypeOfExpression, lowerTypeOf],
  [SyntaxKind.VoidExpression, lowerVoid],
  [SyntaxKind.DeleteExpression, lowerDelete],
  [SyntaxKind.ConditionalExpression, lowerConditional],
  [SyntaxKind.PropertyAccessExpression, lowerPropertyAccess],
  [SyntaxKind.ElementAccessExpression, lowerElementAccess],
  [SyntaxKind.CallExpression, lowerCall],
  [SyntaxKind.NewExpression, lowerNew],
  [SyntaxKind.ArrayLiteralExpression, lowerArrayLiteral],
  [SyntaxKind.ObjectLiteralExpression, lowerObjectLiteral],
  [SyntaxKind.ArrowFunction, lowerFunctionLiteral],
  [SyntaxKind.FunctionExpression, lowerFunctionLiteral],
  [SyntaxKind.AwaitExpression, lowerAwait],
  [SyntaxKind.YieldExpression, lowerYield],
]);

/** The expression's value in its own representation. Statements that it needs first are emitted into the scope. */
export function lowerExpression(node: ts.Expression, scope: Scope, target?: Type): Expression {
  const lowering = table.get(node.kind) as ExpressionLowering<ts.Expression> | undefined;
  if (lowering === undefined) throw new Refusal("syntax", constructName(node), node);
  return lowering(node, scope, target);
}

/** The expression's value in the representation `target`. */
export function lowerTo(node: ts.Expression, target: Type, scope: Scope): Expression {
  return coerce(lowerExpression(node, scope, target), target, scope, node);
}

/** A construct's name for messages: `ClassExpression` → `class expression`. */
export function constructName(node: ts.Node): string {
  return ts.SyntaxKind[node.kind].replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
}

import { ts } from "ts-morph";
import type { Expression } from "../ir/nodes.ts";
import { bigint, boolean, f64, nullType, string } from "../ir/types.ts";

export const lowerNumber = (node: ts.NumericLiteral): Expression => ({
  kind: "number",
  value: Number(node.text),
  type: f64,
});

export const lowerString = (node: ts.StringLiteralLike): Expression => ({
  kind: "string",
  value: node.text,
  type: string,
});

export const lowerBigInt = (node: ts.BigIntLiteral): Expression => ({
  kind: "bigint",
  value: BigInt(node.text.slice(0, -1)),
  type: bigint,
});

export const lowerBoolean = (node: ts.BooleanLiteral): Expression => ({
  kind: "boolean",
  value: node.kind === ts.SyntaxKind.TrueKeyword,
  type: boolean,
});

export const lowerNull = (): Expression => ({ kind: "unit", unit: "null", type: nullType });

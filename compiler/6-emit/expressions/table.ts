import type { Expression } from "../../ir/nodes.ts";
import type { Code } from "../code.ts";
import type { FunctionContext } from "../context.ts";

export type ExpressionOf<K extends Expression["kind"]> = Extract<Expression, { kind: K }>;

/** Prints one kind of expression. */
export type Emitter<K extends Expression["kind"]> = (node: ExpressionOf<K>, context: FunctionContext) => Code;

/** The entries of one group of constructs. */
export type Emitters<K extends Expression["kind"]> = { readonly [Kind in K]: Emitter<Kind> };

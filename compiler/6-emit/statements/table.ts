import type { Statement } from "../../ir/nodes.ts";
import type { FunctionContext } from "../context.ts";

export type StatementOf<K extends Statement["kind"]> = Extract<Statement, { kind: K }>;

/** Prints one kind of statement as lines. */
export type StatementEmitter<K extends Statement["kind"]> = (
  statement: StatementOf<K>,
  context: FunctionContext,
) => string[];

/** The entries of one group of constructs. */
export type StatementEmitters<K extends Statement["kind"]> = { readonly [Kind in K]: StatementEmitter<Kind> };

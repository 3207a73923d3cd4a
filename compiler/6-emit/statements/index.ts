/** The C++ of every statement of the IR: a table that the type keeps complete. */
import type { Block, Statement } from "../../ir/nodes.ts";
import type { FunctionContext } from "../context.ts";
import { tracing } from "../functions/traced.ts";
import { statementLines } from "../text/lines.ts";
import { exceptions } from "./exceptions.ts";
import { jumps } from "./jumps.ts";
import { loops } from "./loops.ts";
import { simple } from "./simple.ts";
import { switches } from "./switch.ts";
import type { StatementEmitter } from "./table.ts";

const emitters: { readonly [K in Statement["kind"]]: StatementEmitter<K> } = {
  ...simple,
  ...jumps,
  ...loops,
  ...switches,
  ...exceptions,
};

export function emitStatement(statement: Statement, context: FunctionContext): string[] {
  const emitter = emitters[statement.kind] as (statement: Statement, context: FunctionContext) => string[];
  const lines = emitter(statement, context);
  const before = context.takePending().flatMap((text) => statementLines(text, statement.at));
  return [...before, ...lines];
}

/**
 * The statements of a block, in the scope of `context`.
 *
 * @param following what stands behind the block in the same scope
 */
export function emitBlock(block: Block, context: FunctionContext, following: Block = []): string[] {
  return block.flatMap((statement, index) => {
    const lines = emitStatement(statement, context);
    if (statement.kind !== "declare") return lines;
    return [...lines, ...tracing(statement.local, [...block.slice(index + 1), ...following], context)];
  });
}

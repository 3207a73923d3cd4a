import type { Block } from "../../ir/nodes.ts";
import type { FunctionContext, Jump } from "../context.ts";
import { emitExpression } from "../expressions/index.ts";
import { intLiteral } from "../text/literals.ts";
import { indent, statementLines } from "../text/lines.ts";
import { emitBlock } from "./index.ts";
import { afterJump } from "./simple.ts";
import type { StatementEmitters, StatementOf } from "./table.ts";

function emitSwitch(statement: StatementOf<"switch">, context: FunctionContext): string[] {
  const jump: Jump = { label: statement.label, kind: "switch", continuesNatively: false };
  const inner = context.inner(jump);
  const lines: string[] = [];
  statement.cases.forEach((each, index) => {
    for (const value of each.values) lines.push(`case ${intLiteral(value)}:`);
    if (each.isDefault) lines.push("default:");
    const isLast = index === statement.cases.length - 1;
    if (each.body.length === 0) {
      if (isLast) lines.push("  break;");
      return;
    }
    lines.push("{", ...indent(emitBlock(each.body, inner.inner())), "}");
    if (!isLast && mayFallThrough(each.body)) lines.push("  [[fallthrough]];");
  });
  const text = `switch (${emitExpression(statement.subject, context).text}) {`;
  return [...statementLines(text, statement.at), ...indent(lines), "}", ...afterJump(inner)];
}

function mayFallThrough(body: Block): boolean {
  const last = body.at(-1);
  return !["break", "continue", "goto", "return", "throw"].includes(last?.kind ?? "");
}

export const switches: StatementEmitters<"switch"> = { switch: emitSwitch };

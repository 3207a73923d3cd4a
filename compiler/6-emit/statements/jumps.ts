import type { FunctionContext, Jump } from "../context.ts";
import { emitExpression } from "../expressions/index.ts";
import { emptyReturn } from "../functions/bodies.ts";
import { statementLines } from "../text/lines.ts";
import { cppType } from "../types.ts";
import type { StatementEmitters } from "./table.ts";

/** `break`, if C++'s own leaves the right construct; else a jump to the label behind it. */
function leave(label: string, context: FunctionContext): string {
  const target = find(label, context);
  const nearest = context.jumps.findLast((jump) => jump.kind !== "block");
  if (nearest === target) return "break;";
  target.breakLabel ??= context.freshLabel(`${label}_end`);
  return `goto ${target.breakLabel};`;
}

function proceed(label: string, context: FunctionContext): string {
  const target = find(label, context);
  const nearestLoop = context.jumps.findLast((jump) => jump.kind === "loop");
  if (nearestLoop === target && target.continuesNatively) return "continue;";
  target.continueLabel ??= context.freshLabel(`${label}_next`);
  return `goto ${target.continueLabel};`;
}

function find(label: string, context: FunctionContext): Jump {
  const jump = context.jumps.findLast((each) => each.label === label);
  if (jump === undefined)
    throw new Error(`nothing around the jump is called ${label} in ${context.function.sourceName}`);
  return jump;
}

export const jumps: StatementEmitters<"break" | "continue" | "goto" | "label" | "return" | "yield"> = {
  break: (statement, context) => statementLines(leave(statement.label, context), statement.at),
  continue: (statement, context) => statementLines(proceed(statement.label, context), statement.at),
  goto: (statement, context) => statementLines(`goto ${context.labelName(statement.label)};`, statement.at),
  // Jumps go forward, so all of them are known here; g++ warns about a label that nobody jumps to.
  label: (statement, context) => (context.hasLabel(statement.label) ? [`${context.labelName(statement.label)}:;`] : []),
  return: (statement, context) => {
    const isCoroutine = context.function.coroutine !== "none";
    const nothing = isCoroutine ? emptyReturn(context.function) : "return;";
    const keyword = isCoroutine ? "co_return" : "return";
    if (statement.value === undefined) return statementLines(nothing, statement.at);
    const { text } = emitExpression(statement.value, context);
    const isVoid = cppType(statement.value.type, context) === "void";
    return isVoid
      ? [...statementLines(`${text};`, statement.at), nothing]
      : statementLines(`${keyword} ${text};`, statement.at);
  },
  yield: (statement, context) => {
    const yielded = context.keepBefore("yielded", emitExpression(statement.value, context).text);
    return statementLines(`co_yield ${yielded};`, statement.at);
  },
};

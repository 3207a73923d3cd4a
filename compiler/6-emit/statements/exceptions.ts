import type { FunctionContext } from "../context.ts";
import { suspends, tracing } from "../functions/traced.ts";
import { emitExpression } from "../expressions/index.ts";
import { indent, statementLines } from "../text/lines.ts";
import { emitBlock } from "./index.ts";
import type { StatementEmitters, StatementOf } from "./table.ts";

function emitTryCatch(statement: StatementOf<"tryCatch">, context: FunctionContext): string[] {
  return suspends(statement.handler) ? emitDeferred(statement, context) : emitDirect(statement, context);
}

/** `try {…} catch (const Thrown& thrown) { const Value error = thrown.value; … }` */
function emitDirect(statement: StatementOf<"tryCatch">, context: FunctionContext): string[] {
  const body = emitBlock(statement.body, context.inner());
  const inner = context.inner();
  const thrown = statement.binding ? inner.fresh("thrown") : "";
  const binding = bindCaught(statement, `${thrown}.value`, inner);
  return [
    ...statementLines("try {", statement.at),
    ...indent(body),
    `} catch (const otter::Thrown&${thrown === "" ? "" : ` ${thrown}`}) {`,
    ...indent([...binding, ...emitBlock(statement.handler, inner)]),
    "}",
  ];
}

/** C++ has no suspension inside a handler: the handler stands behind it and runs if something was caught. */
function emitDeferred(statement: StatementOf<"tryCatch">, context: FunctionContext): string[] {
  const outer = context.inner();
  const caught = outer.fresh("caught");
  const wasThrown = outer.fresh("wasThrown");
  const body = emitBlock(statement.body, outer.inner());
  const inner = outer.inner();
  const binding = bindCaught(statement, caught, inner);
  return [
    ...statementLines("{", statement.at),
    ...indent([
      `${context.runtime("Value")} ${caught};`,
      `bool ${wasThrown} = false;`,
      "try {",
      ...indent(body),
      "} catch (const otter::Thrown& thrown) {",
      `  ${caught} = thrown.value;`,
      `  ${wasThrown} = true;`,
      "}",
      `if (${wasThrown}) {`,
      ...indent([...binding, ...emitBlock(statement.handler, inner)]),
      "}",
    ]),
    "}",
  ];
}

function bindCaught(statement: StatementOf<"tryCatch">, caught: string, context: FunctionContext): string[] {
  const { binding } = statement;
  if (binding === undefined) return [];
  const name = context.declare(binding);
  const type = context.runtime("Value");
  const declared =
    binding.storage === "cell"
      ? `const auto ${name} = ${context.runtime("cell")}<${type}>(${caught});`
      : `${context.unusedMark(binding)}${type} ${name} = ${caught};`;
  return [declared, ...tracing(binding, statement.handler, context)];
}

export const exceptions: StatementEmitters<"throw" | "tryCatch"> = {
  throw: (statement, context) =>
    statementLines(`${context.runtime("raise")}(${emitExpression(statement.value, context).text});`, statement.at),
  tryCatch: emitTryCatch,
};

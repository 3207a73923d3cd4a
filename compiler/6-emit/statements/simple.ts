import type { Assign, Expression, Local, Position, Target } from "../../ir/nodes.ts";
import { atLeast, call, level } from "../code.ts";
import type { FunctionContext } from "../context.ts";
import { emitExpression } from "../expressions/index.ts";
import { fieldPlace } from "../expressions/members.ts";
import { storageType } from "../functions/bodies.ts";
import { indent, statementLines } from "../text/lines.ts";
import { cppArgument, cppConstant, cppType } from "../types.ts";
import { emitBlock } from "./index.ts";
import type { StatementEmitters } from "./table.ts";

/** `T name = value;`, in a form that starts the variable's life before `value` is looked at only where JavaScript does too. */
export function declaration(local: Local, value: Expression | undefined, context: FunctionContext): string {
  const initial = value === undefined ? undefined : emitExpression(value, context).text;
  const type = cppType(local.type, context);
  const name = context.declare(local);
  if (local.storage === "cell") {
    return `${storageType(local, context)} ${name} = ${context.runtime("cell")}<${type}>(${initial ?? "{}"});`;
  }
  const isConstant = !local.isMutable && value !== undefined;
  const start = `${context.unusedMark(local)}${isConstant ? cppConstant(local.type, context) : type} ${name}`;
  return initial === undefined ? `${start}{};` : `${start} = ${initial};`;
}

/** `target = value`. */
export function assignment(statement: Assign, context: FunctionContext): string {
  const value = emitExpression(statement.value, context);
  const { target } = statement;
  if (target.kind === "member") {
    const slot = context.file.facts.selectors.slotOf(target.selector);
    const parameters = target.selector.parameters.map((each) => cppArgument(each, context)).join(", ");
    const object = emitExpression(target.object, context).text;
    return `otter::dispatch<void(${parameters})>(${object}, ${slot}, ${value.text})`;
  }
  if (statement.value.kind === "concat" && statement.value.growsTarget) {
    const added = statement.value.parts.slice(1).map((part) => emitExpression(part, context));
    return call(context.runtime("append"), [{ text: placeOf(target, context), level: level.postfix }, ...added]).text;
  }
  return `${placeOf(target, context)} = ${atLeast(value, level.conditional)}`;
}

function placeOf(target: Exclude<Target, { kind: "member" }>, context: FunctionContext): string {
  switch (target.kind) {
    case "local": {
      const name = context.localName(target.local);
      return target.local.storage === "cell" ? `${name}->value` : name;
    }
    case "global":
      return context.globalName(target.global);
    case "field":
      return fieldPlace(target.object, target.owner, target.field, context).text;
  }
}

/** An expression for its effects. */
export function evaluation(expression: Expression, context: FunctionContext): string {
  const { text } = emitExpression(expression, context);
  const isCall = /^(call|native|new|await)/.test(expression.kind);
  return isCall || expression.kind === "unit" ? text : `static_cast<void>(${text})`;
}

export const simple: StatementEmitters<"declare" | "assign" | "evaluate" | "if" | "block"> = {
  declare: (statement, context) => statementLines(declaration(statement.local, statement.value, context), statement.at),
  assign: (statement, context) => statementLines(`${assignment(statement, context)};`, statement.at),
  evaluate: (statement, context) => statementLines(`${evaluation(statement.expression, context)};`, statement.at),
  if: (statement, context) => {
    const head = statementLines(`if (${emitExpression(statement.test, context).text}) {`, statement.at);
    const then = indent(emitBlock(statement.then, context.inner()));
    if (statement.otherwise.length === 0) return [...head, ...then, "}"];
    const [only] = statement.otherwise;
    if (statement.otherwise.length === 1 && only?.kind === "if")
      return [...head, ...then, ...elseIf(only.at, only, context)];
    return [...head, ...then, "} else {", ...indent(emitBlock(statement.otherwise, context.inner())), "}"];
  },
  block: (statement, context) => {
    if (statement.label === undefined) {
      return ["{", ...indent(emitBlock(statement.body, context.inner())), "}"];
    }
    const jump = { label: statement.label, kind: "block", continuesNatively: false } as const;
    const inner = context.inner(jump);
    const lines = ["{", ...indent(emitBlock(statement.body, inner)), "}"];
    return [...lines, ...afterJump(inner)];
  },
};

function elseIf(
  _at: Position | undefined,
  statement: Parameters<typeof simple.if>[0],
  context: FunctionContext,
): string[] {
  const { at: _place, ...unplaced } = statement;
  const [head = "", ...rest] = simple.if(unplaced, context);
  return [`} else ${head}`, ...rest];
}

/** The label behind a construct that some `break` inside it jumps to. */
export function afterJump(inner: FunctionContext): string[] {
  const label = inner.jumps.at(-1)?.breakLabel;
  return label === undefined ? [] : [`${label}:;`];
}

import type { Loop, Statement } from "../../ir/nodes.ts";
import { visitBlock } from "../../ir/walk.ts";
import type { FunctionContext, Jump } from "../context.ts";
import { emitExpression } from "../expressions/index.ts";
import { indent, statementLines } from "../text/lines.ts";
import { emitBlock } from "./index.ts";
import { afterJump, assignment, evaluation } from "./simple.ts";
import type { StatementEmitters } from "./table.ts";

function emitLoop(statement: Loop & { readonly at?: Statement["at"] }, context: FunctionContext): string[] {
  const update = updateExpression(statement, context);
  const jump: Jump = { label: statement.label, kind: "loop", continuesNatively: update !== undefined };
  const inner = context.inner(jump);
  const test = statement.test ? emitExpression(statement.test, statement.testsLast ? inner : context).text : "";
  const body = emitBody(statement, update === undefined, jump, inner);
  const lines = statement.testsLast
    ? ["do {", ...indent(body), `} while (${test === "" ? "true" : test});`]
    : [`${head(test, update ?? "")} {`, ...indent(body), "}"];
  const [first = "", ...rest] = lines;
  return [...statementLines(first, statement.at), ...rest, ...afterJump(inner)];
}

/** A body with its update behind it, if that takes statements, and the label that `continue` from within other constructs jumps to. */
function emitBody(statement: Loop, hasUpdate: boolean, jump: Jump, inner: FunctionContext): string[] {
  if (!hasUpdate && !continuesFromWithin(statement)) return emitBlock(statement.body, inner);
  // A jump must not skip a declaration, so all but the first variables, which the update may need, get a scope of their own.
  const isDeclaration = (each: Statement): boolean => each.kind === "declare";
  const first = statement.body.findIndex((each) => !isDeclaration(each));
  const split = first < 0 ? statement.body.length : first;
  const following = [...statement.body.slice(split), ...(hasUpdate ? statement.update : [])];
  const declarations = emitBlock(statement.body.slice(0, split), inner, following);
  const rest = emitBlock(statement.body.slice(split), inner.inner());
  const label = jump.continueLabel === undefined ? [] : [`${jump.continueLabel}:;`];
  const needsScope = label.length > 0;
  const scoped = needsScope ? ["{", ...indent(rest), "}"] : rest;
  return [...declarations, ...scoped, ...label, ...(hasUpdate ? emitBlock(statement.update, inner) : [])];
}

/** Whether the body has a `continue` for this loop in an inner loop, where C++'s own would mean the inner one. */
function continuesFromWithin(statement: Loop): boolean {
  let found = false;
  visitBlock(statement.body, {
    entersLambdas: false,
    statement: (node) => {
      if (node.kind === "continue" && node.label === statement.label) found = true;
    },
  });
  return found;
}

function head(test: string, update: string): string {
  if (update !== "") return `for (; ${test}; ${update})`;
  return test === "" ? "for (;;)" : `while (${test})`;
}

/** The update as one C++ expression; `undefined` if it takes statements, which then stand at the end of the body. */
function updateExpression(statement: Loop, context: FunctionContext): string | undefined {
  const { update } = statement;
  if (update.length === 0) return "";
  if (statement.testsLast || usesBodyVariables(statement) || takesStatements(update)) return undefined;
  const parts = update.map((each) => {
    if (each.kind === "assign") return assignment(each, context);
    return each.kind === "evaluate" ? evaluation(each.expression, context) : undefined;
  });
  const isSimple = parts.every((part) => part !== undefined && !part.includes("\n"));
  return isSimple ? parts.join(", ") : undefined;
}

/** Whether the update has variables of its own, or waits: C++ has neither in an expression. */
function takesStatements(update: Loop["update"]): boolean {
  let found = update.some((each) => each.kind !== "assign" && each.kind !== "evaluate");
  visitBlock(update, {
    entersLambdas: false,
    expression: (node) => {
      if (node.kind === "await") found = true;
    },
  });
  return found;
}

/** Whether the update is about variables of the body, as with a variable that every iteration has of its own. */
function usesBodyVariables(statement: Loop): boolean {
  const declared = new Set(statement.body.flatMap((each) => (each.kind === "declare" ? [each.local] : [])));
  let found = false;
  visitBlock(statement.update, {
    statement: (node) => {
      if (node.kind === "assign" && node.target.kind === "local" && declared.has(node.target.local)) found = true;
    },
    expression: (node) => {
      if (node.kind === "local" && declared.has(node.local)) found = true;
    },
  });
  return found;
}

export const loops: StatementEmitters<"loop"> = { loop: emitLoop };

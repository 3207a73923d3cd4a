/** Parameters, prologues and bodies: what functions, methods, closures and coroutines have in common. */
import type { FunctionIr, Local } from "../../ir/nodes.ts";
import { type FunctionContext, receiverHandle } from "../context.ts";
import { emitBlock } from "../statements/index.ts";
import { indent, statementLines } from "../text/lines.ts";
import { coroutineStart, mayBeInCycle, suspends, trace, tracing } from "./traced.ts";
import { cppArgument, cppConstant, cppType, isCounted, pointee } from "../types.ts";

/** The C++ type of a variable: its own, or the shared cell's. */
export function storageType(local: Local, context: FunctionContext): string {
  const own = cppType(local.type, context);
  return local.storage === "cell" ? `${context.runtime("Ref")}<${context.runtime("Cell")}<${own}>>` : own;
}

/** How arguments arrive: from calls of the function itself, or through `Fn`'s erased signature. */
export type Passing = "direct" | "erased";

interface Parameter {
  /** `const Str& url` */
  readonly declaration: string;
  /** `url` as an argument that hands the parameter on. */
  readonly name: string;
  /** Makes the variable of the IR out of what arrived, where they differ. */
  readonly prologue: string | undefined;
}

/** The C++ parameters of a function; declares their variables in `context`. */
export function parametersOf(body: FunctionIr, passing: Passing, context: FunctionContext): Parameter[] {
  return body.parameters.map((local) => parameter(local, passing, context));
}

function parameter(local: Local, passing: Passing, context: FunctionContext): Parameter {
  const arriving = passing === "erased" ? cppArgument(local.type, context) : cppType(local.type, context);
  const own = cppType(local.type, context);
  const isBorrowed = passing === "direct" && isCounted(local.type);
  const type = isBorrowed ? `const ${arriving}&` : arriving;
  const isCell = local.storage === "cell";
  const isUsed = context.readLocals.has(local) || isCell || local.isMutable;
  if (!isUsed) return { declaration: `${type} /* ${local.name} */`, name: "", prologue: undefined };
  if (!isCell && arriving === own && !(isBorrowed && local.isMutable)) {
    const name = context.declare(local);
    return { declaration: `${context.unusedMark(local)}${type} ${name}`, name, prologue: undefined };
  }
  const variable = context.declare(local);
  const name = context.fresh(`${local.name}Argument`);
  const given = arriving === own ? name : `${context.runtime("as")}<${pointee(local.type, context)}>(${name})`;
  const prologue = isCell
    ? `${storageType(local, context)} ${variable} = ${context.runtime("cell")}<${own}>(${given});`
    : `${context.unusedMark(local)}${local.isMutable ? own : cppConstant(local.type, context)} ${variable} = ${given};`;
  return { declaration: `${type} ${name}`, name, prologue };
}

/** The statements of a body, without the braces. */
export function bodyLines(
  body: FunctionIr,
  prologues: readonly (string | undefined)[],
  context: FunctionContext,
): string[] {
  const lines = prologues.flatMap((prologue, index) => {
    const local = body.parameters[index];
    if (prologue === undefined || local === undefined) return [];
    return [...statementLines(prologue, body.position), ...tracing(local, body.body, context)];
  });
  return [...lines, ...emitBlock(body.body, context), ...epilogue(body)];
}

/** C++ cannot see what TypeScript has proved: that the end is never reached. */
function epilogue(body: FunctionIr): string[] {
  const last = body.body.at(-1)?.kind;
  if (last === "return") return [];
  // A body that never waits is a coroutine because of this word.
  if (body.coroutine !== "none") return [emptyReturn(body)];
  return body.result.kind !== "void" && last !== "throw" ? ["__builtin_unreachable();"] : [];
}

/** The end of a coroutine that gives no value. */
export function emptyReturn({ coroutine }: FunctionIr): string {
  return coroutine === "asyncGenerator" ? "co_return;" : "co_return otter::Value();";
}

interface ClosureParts {
  readonly function: FunctionIr;
  readonly captures: readonly { readonly local: Local; readonly type: string }[];
  /** The type of the captured receiver, if there is one. */
  readonly handleType: string | undefined;
  readonly introducer: "[]" | "[&]";
}

/** The C++ lambda of a function literal. */
export function closureBody(parts: ClosureParts, context: FunctionContext): string {
  const { function: body } = parts;
  const isCoroutine = body.coroutine !== "none";
  const captures = parts.captures.map(({ local, type }) => {
    const name = context.declare(local);
    const pointer = local.storage === "plain" && local.type.kind === "native" && local.type.handle === "pointer";
    const start = `${context.unusedMark(local)}${pointer ? `${type} const` : `const ${type}`}`;
    return { declaration: `${start}& ${name}`, copy: `${start} ${name}`, name };
  });
  if (parts.handleType !== undefined) {
    const declared = `${parts.handleType}`;
    captures.push({
      declaration: `[[maybe_unused]] const ${declared}& ${receiverHandle}`,
      copy: `[[maybe_unused]] const ${declared} ${receiverHandle}`,
      name: receiverHandle,
    });
  }
  const parameters = parametersOf(body, "erased", context);
  const result = cppArgument(body.result, context);
  const lines = bodyLines(
    body,
    parameters.map((each) => each.prologue),
    context,
  );
  const outer = [...captures, ...parameters].map((each) => each.declaration).join(", ");
  if (!isCoroutine) return braced(`${parts.introducer}(${outer}) -> ${result}`, lines);
  const inner = [...captures.map((each) => each.copy), ...parameters.map((each) => each.declaration)].join(", ");
  const held = parts.captures.map(({ local }) => local);
  const traced = tracedArguments(body, parameters, held, parts.handleType !== undefined, context);
  const started = coroutineStart(traced, lines, body);
  const frame = braced(`return [](${inner}) -> ${cppType(body.result, context)}`, started);
  const handed = [...captures, ...parameters].map((each) => (each.name === "" ? "{}" : each.name)).join(", ");
  return braced(`${parts.introducer}(${outer}) -> ${result}`, statementLines(`${frame}(${handed});`));
}

/**
 * The body of a coroutine that is a function or method: a lambda whose parameters are copies, because the frame
 * lives longer than what the caller's references point to.
 */
export function coroutineLines(body: FunctionIr, context: FunctionContext): CoroutineText {
  const handle =
    body.owner !== undefined && body.role !== "static" ? context.className(context.object(body.owner)) : undefined;
  const parameters = parametersOf(body, "direct", context);
  const handleType = `${context.runtime("Ref")}<${handle ?? ""}>`;
  const lines = bodyLines(
    body,
    parameters.map((each) => each.prologue),
    context,
  );
  const copies = body.parameters.map((local, index) => {
    const name = parameters[index]?.name ?? "";
    return `${name === "" ? "" : "[[maybe_unused]] "}${cppType(local.type, context)} ${name === "" ? `/* ${local.name} */` : name}`;
  });
  const inner = handle === undefined ? copies : [`[[maybe_unused]] ${handleType} ${receiverHandle}`, ...copies];
  const handed = parameters.map((each) => (each.name === "" ? "{}" : each.name));
  if (handle !== undefined) handed.unshift(`${context.runtime("self")}(this)`);
  const traced = tracedArguments(body, parameters, [], handle !== undefined, context);
  const started = coroutineStart(traced, lines, body);
  const frame = braced(`return [](${inner.join(", ")}) -> ${cppType(body.result, context)}`, started);
  return {
    parameters: parameters.map((each) => each.declaration),
    lines: statementLines(`${frame}(${handed.join(", ")});`),
  };
}

/** The lines that register what a coroutine was called with; a parameter that its variable is made from is held as well. */
function tracedArguments(
  body: FunctionIr,
  parameters: readonly Parameter[],
  captures: readonly Local[],
  holdsReceiver: boolean,
  context: FunctionContext,
): string[] {
  if (!suspends(body.body)) return [];
  const arrived = body.parameters.flatMap((local, index) => {
    const name = parameters[index]?.name ?? "";
    return name !== "" && mayBeInCycle(local.type, context) ? [trace(name, context)] : [];
  });
  return [
    ...captures.flatMap((local) => tracing(local, body.body, context)),
    ...(holdsReceiver ? [trace(receiverHandle, context)] : []),
    ...arrived,
  ];
}

export interface CoroutineText {
  readonly parameters: readonly string[];
  readonly lines: readonly string[];
}

function braced(head: string, lines: readonly string[]): string {
  return [`${head} {`, ...indent(lines), "}"].join("\n");
}

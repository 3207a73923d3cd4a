/** The functions behind a class's table of members: how an interface reads, writes and calls what a class has. */
import { callMember, readMember, writeMember } from "../../5-optimize/access.ts";
import type { Block, Expression, FunctionIr, Local, ObjectType, Selector } from "../../ir/nodes.ts";
import { voidType } from "../../ir/types.ts";
import { FunctionContext, type ModuleContext } from "../context.ts";
import { localsSeenByLambdas, readLocals } from "../facts.ts";
import { bodyLines, parametersOf } from "../functions/bodies.ts";
import { escape } from "../names/escape.ts";
import { indent } from "../text/lines.ts";
import { utf8Literal } from "../text/literals.ts";
import { cppArgument } from "../types.ts";

export interface SelectorTable {
  /** Definitions of the functions. */
  readonly thunks: readonly string[];
  /** The entries of the table, as C++ expressions. */
  readonly entries: readonly string[];
}

export function selectorTable(object: ObjectType, context: ModuleContext): SelectorTable {
  if (object.isAbstract) return { thunks: [], entries: [] };
  const table = context.file.facts.selectors.tableOf(object.id);
  const thunks: string[] = [];
  const entries = table.map((selector, slot) => {
    if (selector === undefined) return "nullptr";
    const common = commonReader(object, selector, context);
    if (common !== undefined) return `reinterpret_cast<void (*)()>(&${common})`;
    const name = `${context.names.of(object)}_${selector.kind}_${escape(selector.name)}_${slot}`.replaceAll(
      /_{2,}/g,
      "_",
    );
    thunks.push(...thunk(name, object, selector, context));
    return `reinterpret_cast<void (*)()>(&${name})`;
  });
  return { thunks, entries };
}

/** What reads a member that the object does not have, the same function for all such objects. */
function commonReader(object: ObjectType, selector: Selector, context: ModuleContext): string | undefined {
  if (selector.kind !== "get") return undefined;
  const result = cppArgument(selector.result, context);
  const [only, ...others] = thunkBody(object, selector, [], context);
  if (others.length > 0) return undefined;
  if (only?.kind === "evaluate" && selector.result.kind !== "void" && selector.result.kind !== "never")
    return `otter::missingMember<${result}, ${utf8Literal(selector.name)}>`;
  const value = only?.kind === "return" ? only.value : undefined;
  if (value?.kind !== "unit" || value.unit === "null" || value.type.kind === "value") return undefined;
  return `otter::${value.unit}Member<${result}>`;
}

/** `static double Circle_get_radius_0(otter::Object* object) { return static_cast<Circle*>(object)->radius; }` */
function thunk(name: string, object: ObjectType, selector: Selector, module: ModuleContext): string[] {
  const body = thunkFunction(name, object, selector, module);
  const context = new FunctionContext(module.file, {
    function: body,
    receiver: { text: "object", isHandle: false },
    owner: object.id,
    sharedLocals: localsSeenByLambdas(body.body),
    readLocals: readLocals(body.body),
  });
  context.reserve("object");
  // It hides the runtime's function of that name.
  const self = context.fresh("self");
  const parameters = parametersOf(body, "erased", context);
  const lines = bodyLines(
    body,
    parameters.map((each) => each.prologue),
    context,
  );
  const declared = [`otter::Object* ${self}`, ...parameters.map((each) => each.declaration)].join(", ");
  return [
    `static ${cppArgument(selector.result, module)} ${name}(${declared}) {`,
    ...indent([`[[maybe_unused]] auto* const object = static_cast<${module.className(object)}*>(${self});`, ...lines]),
    "}",
  ];
}

function thunkFunction(name: string, object: ObjectType, selector: Selector, context: ModuleContext): FunctionIr {
  const parameters = selector.parameters.map((type, index): Local => ({
    name: `p${index}`,
    type,
    storage: "plain",
    isMutable: false,
  }));
  return {
    name,
    sourceName: `${object.sourceName}.${selector.name}`,
    module: object.module,
    owner: object.id,
    role: "function",
    isVirtual: false,
    isOverride: false,
    isAbstract: false,
    coroutine: "none",
    parameters,
    result: selector.kind === "set" ? voidType : selector.result,
    body: thunkBody(object, selector, parameters, context),
    position: object.position,
  };
}

function thunkBody(
  object: ObjectType,
  selector: Selector,
  parameters: readonly Local[],
  context: ModuleContext,
): Block {
  const { program } = context.file;
  const receiver: Expression = { kind: "this", type: { kind: "object", id: object.id } };
  const args = parameters.map((local): Expression => ({ kind: "local", local, type: local.type }));
  if (selector.kind === "set") {
    const [given] = args;
    const write = given && writeMember(program, object, receiver, selector, given);
    return write ? [write] : [missing(object, selector)];
  }
  const read =
    selector.kind === "get"
      ? readMember(program, object, receiver, selector)
      : callMember(program, object, receiver, selector, args);
  if (read === undefined) return [missing(object, selector)];
  const isVoid = selector.result.kind === "void" || selector.result.kind === "never";
  // What comes back is erased in any case; classes that share a slot may have unrelated types there.
  const given: Expression = read.kind === "cast" ? read.operand : read;
  return [isVoid ? { kind: "evaluate", expression: read } : { kind: "return", value: given }];
}

/** TypeScript has checked that this never happens, unless the program told it not to look (`as`). */
function missing(object: ObjectType, selector: Selector): Block[number] {
  const message = `${object.sourceName || "object"} has no member ${selector.name}`;
  const text: Expression = { kind: "string", value: message, type: { kind: "string" } };
  return {
    kind: "evaluate",
    expression: {
      kind: "callRuntime",
      name: "raiseTypeError",
      typeArguments: [],
      arguments: [text],
      type: { kind: "never" },
    },
  };
}

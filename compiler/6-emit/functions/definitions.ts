/** Declarations and definitions of functions, methods and the thunks behind function values. */
import type { FunctionIr } from "../../ir/nodes.ts";
import { FunctionContext, type ModuleContext } from "../context.ts";
import { localsSeenByLambdas, readLocals } from "../facts.ts";
import { escape } from "../names/escape.ts";
import { backToOwnFile, indent, marked } from "../text/lines.ts";
import { cppArgument, cppType, isCounted, pointee, type TypeContext } from "../types.ts";
import { isReference } from "../../ir/types.ts";
import { bodyLines, coroutineLines, parametersOf } from "./bodies.ts";

/** `double area(const Ref<Circle>& circle)` without a body. */
export function prototype(declared: FunctionIr, name: string, context: TypeContext): string {
  const parameters = declared.parameters.map((local) => {
    const type = cppType(local.type, context);
    return `${isCounted(local.type) ? `const ${type}&` : type} ${escape(local.name)}`;
  });
  return `${resultType(declared, context)} ${name}(${parameters.join(", ")})`;
}

function resultType(declared: FunctionIr, context: TypeContext): string {
  return cppType(declared.result, context);
}

/** A whole definition; `name` as it is written there (`area`, `Circle::area`). */
export function definition(defined: FunctionIr, name: string, prefix: string, module: ModuleContext): string[] {
  const context = new FunctionContext(module.file, {
    function: defined,
    receiver: defined.coroutine === "none" ? { text: "this", isHandle: false } : { text: "self_", isHandle: true },
    owner: defined.owner,
    sharedLocals: localsSeenByLambdas(defined.body),
    readLocals: readLocals(defined.body),
  });
  const { parameters, lines } =
    defined.coroutine === "none" ? plainFunction(defined, context) : coroutineLines(defined, context);
  // The result stands before the class's scope begins, the parameters behind it.
  const head = `${prefix}${resultType(defined, module)} ${name}(${parameters.join(", ")}) {`;
  return [marked(head, defined.position), ...indent(lines), "}", backToOwnFile, ""];
}

function plainFunction(
  defined: FunctionIr,
  context: FunctionContext,
): { readonly parameters: readonly string[]; readonly lines: readonly string[] } {
  const parameters = parametersOf(defined, "direct", context);
  const prologues = parameters.map((each) => each.prologue);
  return { parameters: parameters.map((each) => each.declaration), lines: bodyLines(defined, prologues, context) };
}

/** `Ref<Object> areaValue(Ref<Object> circle)`: the function behind a function value, with the erased signature of `Fn`. */
export function thunkPrototype(target: FunctionIr, name: string, context: ModuleContext): string {
  const parameters = target.parameters.map((local) => cppArgument(local.type, context));
  return `${cppArgument(target.result, context)} ${name}(${parameters.join(", ")})`;
}

export function thunkDefinition(target: FunctionIr, name: string, prefix: string, context: ModuleContext): string[] {
  const parameters = target.parameters.map((local, index) => `${cppArgument(local.type, context)} p${index}`);
  const args = target.parameters.map((local, index) => {
    const plain = local.type.kind === "nullable" ? local.type.of : local.type;
    const isErasedAway = isReference(plain) && cppArgument(plain, context) !== cppType(plain, context);
    return isErasedAway ? `${context.runtime("as")}<${pointee(plain, context)}>(p${index})` : `p${index}`;
  });
  const callee =
    target.owner === undefined
      ? context.functionName(target)
      : `${context.className(context.object(target.owner))}::${context.names.method(target)}`;
  const call = `${callee}(${args.join(", ")});`;
  const isVoid = target.result.kind === "void" || target.result.kind === "never";
  const head = `${prefix}${cppArgument(target.result, context)} ${name}(${parameters.join(", ")})`;
  return [`${head} { ${isVoid ? "" : "return "}${call} }`];
}

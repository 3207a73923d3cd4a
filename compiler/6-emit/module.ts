/** One pair of C++ files for each module of the program. */
import type { FunctionIr, Global, Module, ObjectType, Program } from "../ir/nodes.ts";
import { assetDefinition } from "./assets.ts";
import { FunctionContext, ModuleContext } from "./context.ts";
import { emitExpression } from "./expressions/index.ts";
import { localsSeenByLambdas, type ProgramFacts, readLocals } from "./facts.ts";
import { bodyLines } from "./functions/bodies.ts";
import { definition, prototype, thunkDefinition, thunkPrototype } from "./functions/definitions.ts";
import type { ProgramNames } from "./names/program.ts";
import { classDefinition } from "./objects/definition.ts";
import { typeDescription } from "./objects/description.ts";
import type { ClassOrder } from "./objects/order.ts";
import { fill } from "./templates.ts";
import { backToOwnFile, indent, layOut } from "./text/lines.ts";
import { cppType } from "./types.ts";

/** What the two files of a module are made from. */
export interface ModuleParts {
  readonly program: Program;
  readonly module: Module;
  readonly names: ProgramNames;
  readonly facts: ProgramFacts;
  readonly order: ClassOrder;
  readonly reflects: boolean;
}

/** Names that the files of the program itself have. */
const ownFiles: ReadonlySet<string> = new Set(["program", "runtime", "sketch"]);

/** A module's path without extension among the generated files. */
const stemOf = (module: string): string => (ownFiles.has(module) ? `${module}_` : module);
export const headerOf = (module: string): string => `${stemOf(module)}.h`;
export const sourceOf = (module: string): string => `${stemOf(module)}.cpp`;
const quoted = (file: string): string => `"${file}"`;

export function emitHeader(parts: ModuleParts): string {
  const { module, order, names } = parts;
  const context = contextOf(parts);
  const blocks = order
    .classesIn(module.id)
    .map((object) => inNamespaceOf(object, parts, classDefinition(object, context)));
  const declarations = [...sharedDeclarations(parts, context)];
  const home = order.homeOf(module.id);
  const before = home === module.id ? order.basesOf(module.id) : [home];
  const text = fill("module.h", {
    origin: module.file,
    includes: [
      quoted(upwards(module.id, "program.h")),
      ...module.includes,
      ...before.map((each) => quoted(upwards(module.id, headerOf(each)))),
    ],
    namespace: names.namespaceOf(module.id),
    forward: forwardDeclarations(context, parts),
    declarations: [...blocks.flat(), ...declarations],
  });
  return layOut(text.trimEnd().split("\n"), headerOf(module.id));
}

/** A class of another module of the same circle is defined in that module's namespace. */
function inNamespaceOf(
  object: ObjectType,
  { module, names }: ModuleParts,
  lines: readonly string[],
): readonly string[] {
  if (object.module === module.id) return lines;
  return [
    `}  // namespace ${names.namespaceOf(module.id)}`,
    `namespace ${names.namespaceOf(object.module)} {`,
    ...lines,
    `}  // namespace ${names.namespaceOf(object.module)}`,
    `namespace ${names.namespaceOf(module.id)} {`,
    "",
  ];
}

function forwardDeclarations(context: ModuleContext, { names, order, module }: ModuleParts): string[] {
  const mentioned = new Set([...order.classesIn(module.id), ...context.file.usedObjects]);
  const byNamespace = new Map<string, string[]>();
  for (const object of [...mentioned].sort((a, b) => a.id - b.id)) {
    const namespace = names.namespaceOf(object.module);
    byNamespace.set(namespace, [...(byNamespace.get(namespace) ?? []), `struct ${names.of(object)};`]);
  }
  return [...byNamespace].flatMap(([namespace, lines]) => [`namespace ${namespace} {`, ...lines, "}", ""]);
}

function sharedDeclarations({ module, facts, names }: ModuleParts, context: ModuleContext): string[] {
  const isShared = (each: FunctionIr | Global): boolean => facts.shared.has(each);
  const globals = module.globals
    .filter(isShared)
    .map((global) => `extern ${cppType(global.type, context)} ${names.of(global)};`);
  const functions = module.functions
    .filter(isExternal(facts))
    .map((each) => `${prototype(each, names.of(each), context)};`);
  const values = valuesOf(module, context)
    .filter(isShared)
    .map((each) => `${thunkPrototype(each, names.valueOf(each), context)};`);
  const initialize = module.initialize.length > 0 ? ["void initialize();"] : [];
  const lines = [...globals, ...functions, ...values, ...initialize];
  return lines.length === 0 ? [] : [...lines, ""];
}

/** Functions that other files may call, and those that nothing calls, about which g++ would warn if they were `static`. */
const isExternal =
  (facts: ProgramFacts) =>
  (each: FunctionIr): boolean =>
    facts.shared.has(each) || !facts.used.has(each);

/** The functions and static methods of the module that are passed around as values. */
function valuesOf(module: Module, { file }: ModuleContext): FunctionIr[] {
  return [...file.facts.values].filter((each) => each.module === module.id);
}

export function emitSource(parts: ModuleParts): string {
  const { module, names, program, facts } = parts;
  const context = contextOf(parts);
  const objects = program.objects.filter((object) => object.module === module.id && object.kind !== "interface");
  const body = [
    ...(module.assets.length > 0
      ? ["namespace assets {", ...module.assets.flatMap((asset) => assetDefinition(asset, names.of(asset))), "}", ""]
      : []),
    ...module.globals.map((global) => globalDefinition(global, context)),
    ...(module.globals.length > 0 ? [""] : []),
    ...staticPrototypes(parts, context),
    ...objects.flatMap((object) => [
      ...typeDescription(object, context, parts.reflects),
      ...object.methods.flatMap((method) => methodDefinition(method, object, context)),
    ]),
    ...module.functions.flatMap((each) =>
      definition(each, names.of(each), isExternal(facts)(each) ? "" : "static ", context),
    ),
    ...valuesOf(module, context).flatMap((each) => [
      ...thunkDefinition(each, names.valueOf(each), facts.shared.has(each) ? "" : "static ", context),
      "",
    ]),
    ...initializer(module, context),
  ];
  const used = [...context.file.usedModules].map((each) => parts.order.homeOf(each));
  const others = [...new Set([...context.file.usedModules, ...used])].filter((each) => each !== module.id).sort();
  const text = fill("module.cpp", {
    origin: module.file,
    includes: [module.id, ...others].map((each) => quoted(upwards(module.id, headerOf(each)))),
    namespace: names.namespaceOf(module.id),
    body,
  });
  return layOut(text.trimEnd().split("\n"), sourceOf(module.id));
}

function contextOf({ program, names, module, facts }: ModuleParts): ModuleContext {
  return new ModuleContext({ program, names, module, facts, usedModules: new Set(), usedObjects: new Set() });
}

function methodDefinition(method: FunctionIr, object: ObjectType, context: ModuleContext): string[] {
  if (method.isAbstract) return [];
  return definition(method, `${context.className(object)}::${context.names.method(method)}`, "", context);
}

function globalDefinition(global: Global, context: ModuleContext): string {
  const { facts, names } = context.file;
  const prefix = facts.shared.has(global) ? "" : "static ";
  const type = cppType(global.type, context);
  const initial = global.constant
    ? ` = ${emitExpression(global.constant, topLevelContext(context.file.module, context)).text}`
    : "{}";
  return `${facts.shared.has(global) ? "" : "[[maybe_unused]] "}${prefix}${type} ${names.of(global)}${initial};`;
}

function staticPrototypes({ module, facts, names }: ModuleParts, context: ModuleContext): string[] {
  const functions = module.functions
    .filter((each) => !isExternal(facts)(each))
    .map((each) => `static ${prototype(each, names.of(each), context)};`);
  const values = valuesOf(module, context)
    .filter((each) => !facts.shared.has(each))
    .map((each) => `static ${thunkPrototype(each, names.valueOf(each), context)};`);
  const lines = [...functions, ...values];
  return lines.length === 0 ? [] : [...lines, ""];
}

function initializer(module: Module, context: ModuleContext): string[] {
  if (module.initialize.length === 0) return [];
  const inner = topLevelContext(module, context);
  return ["void initialize() {", ...indent(bodyLines(inner.function, [], inner)), "}", backToOwnFile, ""];
}

/** The context of a module's top-level statements. */
function topLevelContext(module: Module, context: ModuleContext): FunctionContext {
  return new FunctionContext(context.file, {
    function: {
      name: "initialize",
      sourceName: module.file,
      module: module.id,
      owner: undefined,
      role: "function",
      isVirtual: false,
      isOverride: false,
      isAbstract: false,
      coroutine: "none",
      parameters: [],
      result: { kind: "void" },
      body: module.initialize,
      position: { file: module.file, line: 1, column: 1 },
    },
    receiver: { text: "this", isHandle: false },
    owner: undefined,
    sharedLocals: localsSeenByLambdas(module.initialize),
    readLocals: readLocals(module.initialize),
  });
}

/** The path of `target` as seen from the folder of the module's files. */
export function upwards(module: string, target: string): string {
  const from = module.split("/").slice(0, -1);
  const to = target.split("/");
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common++;
  return [...from.slice(common).map(() => ".."), ...to.slice(common)].join("/");
}

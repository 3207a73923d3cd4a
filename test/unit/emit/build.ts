/** Short ways to write IR by hand. */
import type {
  Block,
  Expression,
  Field,
  FunctionIr,
  Global,
  Local,
  Module,
  ObjectType,
  Position,
  Program,
  Statement,
} from "../../../compiler/ir/nodes.ts";
import * as t from "../../../compiler/ir/types.ts";

export const at = (line: number, file = "main.ts"): Position => ({ file, line, column: 1 });

export const num = (value: number, type: t.NumberType = t.f64): Expression => ({ kind: "number", value, type });
export const int = (value: number): Expression => num(value, t.i32);
export const text = (value: string): Expression => ({ kind: "string", value, type: t.string });
export const bool = (value: boolean): Expression => ({ kind: "boolean", value, type: t.boolean });

export const local = (name: string, type: t.Type, isMutable = false): Local => ({
  name,
  type,
  storage: "plain",
  isMutable,
});
export const sharedCell = (name: string, type: t.Type): Local => ({ name, type, storage: "cell", isMutable: true });
export const get = (variable: Local): Expression => ({ kind: "local", local: variable, type: variable.type });
export const getGlobal = (global: Global): Expression => ({ kind: "global", global, type: global.type });
export const self = (id: number): Expression => ({ kind: "this", type: { kind: "object", id } });
export const field = (object: Expression, owner: number, name: string, type: t.Type): Expression => ({
  kind: "field",
  object,
  owner,
  field: name,
  type,
});

export const op = (
  operator: Extract<Expression, { kind: "binary" }>["operator"],
  left: Expression,
  right: Expression,
  type?: t.Type,
): Expression => {
  const isComparison = ["<", "<=", ">", ">=", "===", "!=="].includes(operator);
  return { kind: "binary", operator, left, right, type: type ?? (isComparison ? t.boolean : left.type) };
};

export const convert = (operand: Expression, type: t.Type, checked = false): Expression => ({
  kind: "convert",
  operand,
  checked,
  type,
});
export const runtime = (name: string, type: t.Type, ...args: Expression[]): Expression => ({
  kind: "callRuntime",
  name,
  typeArguments: [],
  arguments: args,
  type,
});
export const member = (receiver: Expression, name: string, type: t.Type, ...args: Expression[]): Expression => ({
  kind: "callMember",
  receiver,
  name,
  typeArguments: [],
  arguments: args,
  type,
});
export const callFunction = (callee: FunctionIr, ...args: Expression[]): Expression => ({
  kind: "callFunction",
  callee,
  arguments: args,
  type: callee.result,
});
export const callMethod = (
  receiver: Expression | undefined,
  method: FunctionIr,
  args: Expression[] = [],
  isSuper = false,
): Expression => ({ kind: "callMethod", receiver, method, isSuper, arguments: args, type: method.result });
export const construct = (id: number, ...args: Expression[]): Expression => ({
  kind: "new",
  object: id,
  arguments: args,
  type: { kind: "object", id },
});

export const declare = (variable: Local, value?: Expression): Statement => ({
  kind: "declare",
  local: variable,
  value,
});
export const assign = (variable: Local, value: Expression): Statement => ({
  kind: "assign",
  target: { kind: "local", local: variable },
  value,
});
export const assignField = (object: Expression, owner: number, name: string, value: Expression): Statement => ({
  kind: "assign",
  target: { kind: "field", object, owner, field: name },
  value,
});
export const assignGlobal = (global: Global, value: Expression): Statement => ({
  kind: "assign",
  target: { kind: "global", global },
  value,
});
export const run = (expression: Expression): Statement => ({ kind: "evaluate", expression });
export const print = (...values: Expression[]): Statement =>
  run(runtime("console::log", t.voidType, ...values.map((each) => convert(each, t.value))));
export const ret = (value?: Expression): Statement => ({ kind: "return", value });
export const when = (test: Expression, then: Block, otherwise: Block = []): Statement => ({
  kind: "if",
  test,
  then,
  otherwise,
});
export const loop = (
  label: string,
  test: Expression | undefined,
  body: Block,
  update: Block = [],
  testsLast = false,
): Statement => ({ kind: "loop", label, test, testsLast, body, update });
export const leave = (label: string): Statement => ({ kind: "break", label });
export const next = (label: string): Statement => ({ kind: "continue", label });

export function fn(
  name: string,
  parameters: Local[],
  result: t.Type,
  body: Block,
  more: Partial<FunctionIr> = {},
): FunctionIr {
  return {
    name,
    sourceName: name,
    module: "main",
    owner: undefined,
    role: "function",
    isVirtual: false,
    isOverride: false,
    isAbstract: false,
    coroutine: "none",
    parameters,
    result,
    body,
    position: at(1),
    ...more,
  };
}

export const lambda = (
  parameters: Local[],
  result: t.Type,
  body: Block,
  captures: Local[],
  more: { isEscaping?: boolean; capturesThis?: boolean; function?: Partial<FunctionIr> } = {},
): Expression => ({
  kind: "lambda",
  function: fn("lambda", parameters, result, body, { role: "lambda", sourceName: "(anonymous)", ...more.function }),
  captures,
  capturesThis: more.capturesThis ?? false,
  isEscaping: more.isEscaping ?? true,
  displayName: "",
  type: t.functionOf(
    parameters.map((each) => each.type),
    result,
  ),
});

export const dataField = (name: string, type: t.Type): Field => ({ name, type, isOptional: false, isHidden: false });

/** `Program.objects[0]`. */
export const anyObject: ObjectType = objectType({ id: 0, kind: "interface", name: "object" });

export function objectType(more: Partial<ObjectType> & { id: number; name: string }): ObjectType {
  return {
    kind: "class",
    sourceName: more.name,
    module: "main",
    base: undefined,
    fields: [],
    methodNames: [],
    methods: [],
    isAbstract: false,
    position: at(1),
    ...more,
  };
}

export function module(id: string, more: Partial<Module> = {}): Module {
  return {
    id,
    file: `${id}.ts`,
    namespace: `otter_app::${id.replaceAll("/", "::")}`,
    imports: [],
    includes: [],
    globals: [],
    functions: [],
    initialize: [],
    assets: [],
    ...more,
  };
}

export function program(modules: Module[], objects: ObjectType[] = [], flows: Program["flows"] = []): Program {
  return { modules, objects: [anyObject, ...objects], flows, copies: [], libraries: [] };
}

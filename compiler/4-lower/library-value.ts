import type { ts } from "ts-morph";
import type { Expression, FunctionIr } from "../ir/nodes.ts";
import { boolean, f64, type FunctionType, functionOf, string, type Type } from "../ir/types.ts";
import { coerce, toBoolean, toText } from "./convert.ts";
import { Scope } from "./scope.ts";

type Apply = (args: readonly Expression[], scope: Scope, node: ts.Node) => Expression;

const runtime =
  (name: string, type: Type): Apply =>
  (args) => ({ kind: "callRuntime", name, typeArguments: [], arguments: args, type });

/** Library functions that are handed on by name, as in `list.filter(Boolean)`: how many arguments they take and what they do. */
const functions: ReadonlyMap<string, { readonly count: number; readonly result: Type; readonly apply: Apply }> =
  new Map([
    ["Boolean", { count: 1, result: boolean, apply: ([value]) => toBoolean(value as Expression) }],
    ["String", { count: 1, result: string, apply: ([value], scope) => toText(value as Expression, scope) }],
    ["Number", { count: 1, result: f64, apply: runtime("toNumber", f64) }],
    ["parseFloat", { count: 1, result: f64, apply: runtime("parseFloat", f64) }],
    ["parseInt", { count: 2, result: f64, apply: runtime("parseInt", f64) }],
    ["isNaN", { count: 1, result: boolean, apply: runtime("isNaN", boolean) }],
    ["isFinite", { count: 1, result: boolean, apply: runtime("isFinite", boolean) }],
    ["encodeURIComponent", { count: 1, result: string, apply: runtime("encodeURIComponent", string) }],
    ["decodeURIComponent", { count: 1, result: string, apply: runtime("decodeURIComponent", string) }],
  ] satisfies [string, { count: number; result: Type; apply: Apply }][]);

/** A closure around a library function, with the parameters that the surroundings give it. */
export function libraryFunctionValue(
  node: ts.Identifier,
  scope: Scope,
  target: Type | undefined,
): Expression | undefined {
  const known = functions.get(node.text);
  const wanted = target?.kind === "nullable" ? target.of : target;
  if (known === undefined || wanted?.kind !== "function") return undefined;
  const type: FunctionType = functionOf(wanted.parameters.slice(0, known.count), known.result);
  const ir: FunctionIr = {
    name: node.text,
    sourceName: node.text,
    module: scope.module,
    owner: undefined,
    role: "lambda",
    isVirtual: false,
    isOverride: false,
    isAbstract: false,
    coroutine: "none",
    parameters: [],
    result: known.result,
    body: [],
    position: scope.program.positionOf(node),
  };
  const inner = new Scope(scope.program, scope.module, scope.environment, { parent: scope, function: ir });
  ir.parameters = type.parameters.map((parameter, index) => inner.newLocal(`a${index}`, parameter));
  ir.body = inner.collectBlock(() => {
    const args = ir.parameters.map((local) => inner.get(local));
    inner.emit({ kind: "return", value: coerce(known.apply(args, inner, node), known.result, inner, node) });
  });
  return { kind: "lambda", function: ir, captures: [], capturesThis: false, isEscaping: true, displayName: "", type };
}

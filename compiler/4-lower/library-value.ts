import type { ts } from "ts-morph";
import type { Expression, FunctionIr } from "../ir/nodes.ts";
import { boolean, f64, type FunctionType, functionOf, string, type Type, value, voidType } from "../ir/types.ts";
import { coerce, toBoolean, toText } from "./convert.ts";
import { Scope } from "./scope.ts";

type Apply = (args: readonly Expression[], scope: Scope, node: ts.Node) => Expression;

const runtime =
  (name: string, type: Type): Apply =>
  (args) => ({ kind: "callRuntime", name, typeArguments: [], arguments: args, type });

interface Known {
  /** How many arguments it takes. */
  readonly count: number;
  readonly result: Type;
  readonly apply: Apply;
}

const ofNumber = (name: string, result: Type = f64, count = 1): Known => ({
  count,
  result,
  apply: (args, scope, node) =>
    runtime(name, result)(
      args.map((each) => coerce(each, f64, scope, node)),
      scope,
      node,
    ),
});

const numberTests = ["isInteger", "isSafeInteger", "isFinite", "isNaN"];
const mathOfOne = `abs acos acosh asin asinh atan atanh cbrt ceil clz32 cos cosh exp expm1 floor fround log log10 log1p log2
  round sign sin sinh sqrt tan tanh trunc`;
const mathOfTwo = ["atan2", "imul", "pow"];
const consoleMethods = ["log", "info", "debug", "warn", "error"];

/** Library functions that are handed on by name, as in `list.filter(Boolean)` and `list.forEach(console.log)`. */
const functions: ReadonlyMap<string, Known> = new Map<string, Known>([
  ["Boolean", { count: 1, result: boolean, apply: ([subject]) => toBoolean(subject as Expression) }],
  ["String", { count: 1, result: string, apply: ([subject], scope) => toText(subject as Expression, scope) }],
  ["Number", { count: 1, result: f64, apply: runtime("toNumber", f64) }],
  ["parseFloat", { count: 1, result: f64, apply: runtime("parseFloat", f64) }],
  ["parseInt", { count: 2, result: f64, apply: runtime("parseInt", f64) }],
  ["isNaN", { count: 1, result: boolean, apply: runtime("isNaN", boolean) }],
  ["isFinite", { count: 1, result: boolean, apply: runtime("isFinite", boolean) }],
  ["encodeURIComponent", { count: 1, result: string, apply: runtime("encodeURIComponent", string) }],
  ["decodeURIComponent", { count: 1, result: string, apply: runtime("decodeURIComponent", string) }],
  ["Number.parseFloat", { count: 1, result: f64, apply: runtime("number::parseFloat", f64) }],
  ["Number.parseInt", { count: 2, result: f64, apply: runtime("number::parseInt", f64) }],
  ...numberTests.map((name) => [`Number.${name}`, ofNumber(`number::${name}`, boolean)] as const),
  ...mathOfOne.split(/\s+/).map((name) => [`Math.${name}`, ofNumber(`math::${name}`)] as const),
  ...mathOfTwo.map((name) => [`Math.${name}`, ofNumber(`math::${name}`, f64, 2)] as const),
  ...consoleMethods.map(
    (name) => [`console.${name}`, { count: Infinity, result: voidType, apply: print(name) }] as const,
  ),
]);

/** Shows every argument, as many as the caller gives. */
function print(name: string): Apply {
  return (args, scope, node) =>
    runtime(`console::${name}`, voidType)(
      args.map((each) => coerce(each, value, scope, node)),
      scope,
      node,
    );
}

/** A closure around a library function, with the parameters that the surroundings give it. */
export function libraryFunctionValue(
  node: ts.Identifier | ts.PropertyAccessExpression,
  scope: Scope,
  target: Type | undefined,
): Expression | undefined {
  const name = node.getText();
  const known = functions.get(name);
  if (known === undefined) return undefined;
  const given = target?.kind === "nullable" ? target.of : target;
  const wanted = given?.kind === "function" ? given : scope.typeAt(node);
  if (wanted.kind !== "function" || wanted.hasRest) return undefined;
  const type: FunctionType = functionOf(wanted.parameters.slice(0, known.count), known.result);
  const ir: FunctionIr = {
    name: name.replace(".", "_"),
    sourceName: name,
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
    const result = known.apply(args, inner, node);
    if (known.result.kind === "void") inner.emit({ kind: "evaluate", expression: result });
    else inner.emit({ kind: "return", value: coerce(result, known.result, inner, node) });
  });
  return { kind: "lambda", function: ir, captures: [], capturesThis: false, isEscaping: true, displayName: "", type };
}

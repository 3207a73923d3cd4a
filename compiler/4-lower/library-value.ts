import type { ts } from "ts-morph";
import type { Expression } from "../ir/nodes.ts";
import { boolean, f64, string, type Type, value, voidType } from "../ir/types.ts";
import { coerce, toBoolean, toText } from "./convert.ts";
import { isNullish } from "./logical.ts";
import type { Scope } from "./scope.ts";
import { syntheticLambda } from "./synthetic.ts";

type Apply = (args: readonly Expression[], scope: Scope, node: ts.Node) => Expression;

interface Known {
  /** How many arguments it takes. */
  readonly count: number;
  readonly result: Type;
  readonly apply: Apply;
}

/** A function of the runtime whose parameters have these types. */
const known = (name: string, parameters: readonly Type[], result: Type = f64): Known => ({
  count: parameters.length,
  result,
  apply: (args, scope, node) =>
    runtimeCall(
      name,
      args.map((each, index) => coerce(each, parameters[index] ?? value, scope, node)),
      result,
    ),
});

/** `parseInt(text, radix)`: a radix of 0 is none. */
const integerParser = (name: string): Known => ({
  count: 2,
  result: f64,
  apply: ([text, radix], scope, node) => {
    const given = radix === undefined ? [] : [orZero(scope.temporary(radix), scope, node)];
    return runtimeCall(name, [coerce(text as Expression, string, scope, node), ...given], f64);
  },
});

function orZero(radix: Expression, scope: Scope, node: ts.Node): Expression {
  if (radix.type.kind === "number") return radix;
  const yes: Expression = { kind: "number", value: 0, type: f64 };
  return { kind: "conditional", test: isNullish(radix), yes, no: coerce(radix, f64, scope, node), type: f64 };
}

function runtimeCall(name: string, args: readonly Expression[], type: Type): Expression {
  return { kind: "callRuntime", name, typeArguments: [], arguments: args, type };
}

const numberTests = ["isInteger", "isSafeInteger", "isFinite", "isNaN"];
const mathOfOne = `abs acos acosh asin asinh atan atanh cbrt ceil clz32 cos cosh exp expm1 floor fround log log10 log1p log2
  round sign sin sinh sqrt tan tanh trunc`;
const mathOfTwo = ["atan2", "imul", "pow"];
const consoleMethods = ["log", "info", "debug", "warn", "error"];

/** Library functions that are handed on by name, as in `list.filter(Boolean)` and `list.forEach(console.log)`. */
const functions: ReadonlyMap<string, Known> = new Map<string, Known>([
  ["Boolean", { count: 1, result: boolean, apply: ([subject]) => toBoolean(subject as Expression) }],
  ["String", { count: 1, result: string, apply: ([subject], scope) => toText(subject as Expression, scope) }],
  ["Number", { count: 1, result: f64, apply: ([subject]) => runtimeCall("toNumber", [subject as Expression], f64) }],
  ["parseFloat", known("parseFloat", [string])],
  ["parseInt", integerParser("parseInt")],
  ["isNaN", known("isNaN", [f64], boolean)],
  ["isFinite", known("isFinite", [f64], boolean)],
  ["encodeURIComponent", known("encodeURIComponent", [string], string)],
  ["decodeURIComponent", known("decodeURIComponent", [string], string)],
  ["Number.parseFloat", known("number::parseFloat", [string])],
  ["Number.parseInt", integerParser("number::parseInt")],
  ...numberTests.map((name) => [`Number.${name}`, known(`number::${name}`, [f64], boolean)] as const),
  ...mathOfOne.split(/\s+/).map((name) => [`Math.${name}`, known(`math::${name}`, [f64])] as const),
  ...mathOfTwo.map((name) => [`Math.${name}`, known(`math::${name}`, [f64, f64])] as const),
  ...consoleMethods.map(
    (name) => [`console.${name}`, { count: Infinity, result: voidType, apply: print(name) }] as const,
  ),
]);

/** Shows every argument, as many as the caller gives. */
function print(name: string): Apply {
  return (args, scope, node) =>
    runtimeCall(
      `console::${name}`,
      args.map((each) => coerce(each, value, scope, node)),
      voidType,
    );
}

/** A closure around a library function, with the parameters that the surroundings give it. */
export function libraryFunctionValue(
  node: ts.Identifier | ts.PropertyAccessExpression,
  scope: Scope,
  target: Type | undefined,
): Expression | undefined {
  const name = node.getText();
  const called = functions.get(name);
  if (called === undefined) return undefined;
  const given = target?.kind === "nullable" ? target.of : target;
  const wanted = given?.kind === "function" ? given : scope.typeAt(node);
  if (wanted.kind !== "function" || wanted.hasRest) return undefined;
  const { count, result, apply } = called;
  const fill = (inner: Scope, args: readonly Expression[]): void => {
    const made = apply(args, inner, node);
    if (result.kind === "void") inner.emit({ kind: "evaluate", expression: made });
    else inner.emit({ kind: "return", value: coerce(made, result, inner, node) });
  };
  const shown = name.split(".").at(-1);
  return syntheticLambda(name, wanted.parameters.slice(0, count), result, [], scope, node, fill, shown);
}

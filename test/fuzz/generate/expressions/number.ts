import type { Context } from "../context.ts";
import { arrayOf, bigint, boolean, number, text, type TypeOf } from "../types.ts";
import { expression } from "./expression.ts";
import { numberLiteral } from "./leaf.ts";
import type { Producer } from "./producer.ts";

const arithmetic = ["+", "-", "*", "+", "-", "*", "/", "%", "%"];
const bitwise = ["&", "|", "^", "<<", ">>", ">>>"];
/** Those whose results are exact: the others differ in the last digit from one C library to the next. */
const exactOfOne = ["floor", "ceil", "round", "trunc", "sign", "abs", "sqrt", "fround", "clz32"];
const exactOfTwo = ["min", "max", "imul"];
/** What makes an integer of anything. */
const toInteger = ["| 0", ">>> 0", ">> 0", ">> 1", ">>> 1", "& 255", "& 0xffff", "^ 0"];

const value = (context: Context, depth: number): string => expression(context, number, depth);

export const numbers: readonly Producer[] = [
  {
    weight: 14,
    make: (context, depth) => `(${value(context, depth)} ${context.random.pick(arithmetic)} ${value(context, depth)})`,
  },
  {
    weight: 7,
    make: (context, depth) => `(${value(context, depth)} ${context.random.pick(bitwise)} ${value(context, depth)})`,
  },
  { weight: 5, make: (context, depth) => `(${value(context, depth)} ${context.random.pick(toInteger)})` },
  {
    weight: 5,
    subject: "integers",
    make: (context, depth) =>
      `Math.floor(${value(context, depth)} / ${context.random.pick(["2", "3", "10", "16", "-2", "256"])})`,
  },
  {
    weight: 5,
    subject: "integers",
    make: (context, depth) =>
      `(${value(context, depth)} % ${context.random.pick(["2", "3", "7", "10", "16", "(-3)", "256", "1000003"])})`,
  },
  { weight: 4, make: (context, depth) => `(${context.random.pick(["-", "+", "~", "-"])}(${value(context, depth)}))` },
  { weight: 6, make: (context, depth) => `Math.${context.random.pick(exactOfOne)}(${value(context, depth)})` },
  {
    weight: 3,
    make: (context, depth) =>
      `Math.${context.random.pick(exactOfTwo)}(${value(context, depth)}, ${value(context, depth)})`,
  },
  { weight: 4, subject: "effects", make: effect },
  { weight: 2, subject: "texts", make: (context, depth) => `${expression(context, text, depth)}.length` },
  {
    weight: 2,
    subject: "texts",
    make: (context, depth) => `${expression(context, text, depth)}.charCodeAt(${smallIndex(context)})`,
  },
  {
    weight: 2,
    subject: "texts",
    make: (context, depth) =>
      `${expression(context, text, depth)}.${context.random.pick(["indexOf", "lastIndexOf"])}(${expression(context, text, 0)})`,
  },
  { weight: 1, subject: "texts", make: (context, depth) => `Number(${expression(context, text, depth)})` },
  { weight: 1, subject: "texts", make: (context, depth) => `parseFloat(${expression(context, text, depth)})` },
  {
    weight: 1,
    subject: "texts",
    make: (context, depth) =>
      `parseInt(${expression(context, text, depth)}${context.random.pick(["", ", 16", ", 2", ", 36"])})`,
  },
  { weight: 1, make: (context, depth) => `Number(${expression(context, boolean, depth)})` },
  { weight: 1, subject: "bigints", make: (context, depth) => `Number(${expression(context, bigint, depth)})` },
  { weight: 3, subject: "arrays", make: (context, depth) => `${expression(context, arrayOf(number), depth)}.length` },
  {
    weight: 3,
    subject: "arrays",
    make: (context, depth) =>
      `${expression(context, arrayOf(number), depth)}.${context.random.pick(["indexOf", "lastIndexOf"])}(${value(context, depth)})`,
  },
  {
    weight: 3,
    subject: "arrays",
    make(context, depth) {
      const [sum, each] = [context.name("p"), context.name("p")];
      const source = expression(context, arrayOf(number), depth);
      const body = context.inFunction(undefined, () => {
        for (const name of [sum, each]) context.declare(name, number);
        return value(context, depth);
      });
      return `${source}.${context.random.pick(["reduce", "reduceRight"])}((${sum}, ${each}) => ${body}, ${value(context, 0)})`;
    },
  },
  {
    weight: 3,
    subject: "typedArrays",
    make(context, depth) {
      const arrays = context.ofKind("typedArray");
      if (arrays.length === 0) return undefined;
      const { name } = context.random.pick(arrays);
      return `(${name}.at(${expression(context, number, depth)}) ?? ${numberLiteral(context)})`;
    },
  },
  {
    weight: 2,
    subject: "maps",
    make(context) {
      const all = [...context.ofKind("map"), ...context.ofKind("set")];
      return all.length === 0 ? undefined : `${context.random.pick(all).name}.size`;
    },
  },
  {
    weight: 4,
    subject: "fixed",
    make(context) {
      const all = context.ofKind("fixed");
      return all.length === 0 ? undefined : context.random.pick(all).name;
    },
  },
];

/** Changes a variable and is its value, before or after. */
function effect(context: Context, depth: number): string | undefined {
  const variables = context.assignable(number);
  if (context.isPure || variables.length === 0) return undefined;
  const { name } = context.random.pick(variables);
  const forms = [
    () => `${name}++`,
    () => `${name}--`,
    () => `(++${name})`,
    () => `(--${name})`,
    () =>
      `(${name} ${context.random.pick(["+=", "-=", "*=", "%=", "|=", "^=", ">>>=", "<<=", "="])} ${value(context, depth)})`,
    () => `(${value(context, depth)}, ${name})`,
  ];
  return context.random.pick(forms)();
}

/** Mostly inside of a text or an array. */
export const smallIndex = (context: Context): string => context.random.pick(["0", "1", "2", "-1", "3", "9"]);

export const fixed: readonly Producer<TypeOf<"fixed">>[] = [
  { weight: 10, make: (context, depth, { name }) => `${name}(${value(context, depth)})` },
];

const wide = ["+", "-", "*", "&", "|", "^"];

export const bigints: readonly Producer[] = [
  {
    weight: 10,
    make: (context, depth) =>
      `BigInt.${context.random.pick(["asIntN", "asUintN"])}(${context.random.pick(["64", "32", "8"])}, ` +
      `${expression(context, bigint, depth)} ${context.random.pick(wide)} ${expression(context, bigint, depth)})`,
  },
  { weight: 3, make: (context, depth) => `BigInt(${value(context, depth)} | 0)` },
  { weight: 2, make: (context, depth) => `BigInt.asIntN(64, -(${expression(context, bigint, depth)}))` },
];

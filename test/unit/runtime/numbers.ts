import { type Question, outcome } from "./question.ts";
import { bitsOf, Random } from "./random.ts";

const edges = [
  0,
  -0,
  1,
  -1,
  0.1,
  0.5,
  1.5,
  2.5,
  -2.5,
  0.000001,
  1e-7,
  123456789012345680000,
  1e21,
  1e22,
  1.7976931348623157e308,
  5e-324,
  2.2250738585072014e-308,
  2.225073858507201e-308,
  4.35,
  1.005,
  1.45,
  8.345,
  0.00001,
  123.456,
  1e100,
  9007199254740992,
  9007199254740993,
  4294967295,
  4294967296,
  2147483648,
  -2147483649,
  0.3,
  2 / 3,
  1e-10,
  25,
  1e300,
  Infinity,
  -Infinity,
  NaN,
  4503599627370497.5,
  0.49999999999999994,
  5e-7,
  999999999999999.9,
  99.99,
  9.995,
  0.05,
  1000000000000000128,
];

const texts = [
  "",
  " ",
  "12",
  " 12 ",
  "-12.5",
  "+3",
  "1e3",
  "1e",
  "1e+",
  ".5",
  "5.",
  ".",
  "-.5e-3",
  "0x1F",
  "0X",
  "0b101",
  "0o17",
  "Infinity",
  "-Infinity",
  "infinity",
  "1_000",
  "12px",
  "0x1g",
  "\u00a01\ufeff",
  "1e1000",
  "1e-1000",
  "123456789012345678901234567890",
  "0.1e-6",
  "2.2250738585072011e-308",
  "1.7976931348623159e308",
  "9007199254740993",
  "0.30000000000000004",
  "5e-324",
  "2e-324",
  "3e-324",
  "4.9e-324",
  "--1",
  "0x1fffffffffffff8",
  "-0",
  "08",
  "1 2",
  `1${"0".repeat(400)}`,
  `0.${"0".repeat(330)}1`,
  `1.${"1".repeat(900)}`,
  "9007199254740992.9999999999999999999999999999",
  "179769313486231580793728971405301e276",
  "1e-323",
  "0b",
  "0o8",
  "1.5e",
  "e5",
  "0e0",
  "-",
  "+",
  "abc",
  "z9",
];

/** Unary operations that give a number. */
const unary = {
  round: Math.round,
  sign: Math.sign,
  fround: Math.fround,
} as const;

const binary = {
  remainder: (a: number, b: number) => a % b,
  hypot: Math.hypot,
  max: Math.max,
  min: Math.min,
} as const;

function printing(value: number, random: Random): Question[] {
  const bits = bitsOf(value);
  const radix = random.pick([2, 3, 8, 10, 16, 32, 36]);
  const digits = random.between(0, 22);
  const precision = random.between(1, 25);
  return [
    { ask: ["text", bits], expect: String(value) },
    { ask: ["radix", bits, radix], expect: value.toString(radix) },
    { ask: ["toFixed", bits, digits], expect: value.toFixed(digits) },
    { ask: ["toPrecision", bits, precision], expect: value.toPrecision(precision) },
    { ask: ["toExponential", bits, digits], expect: value.toExponential(digits) },
    { ask: ["toExponential", bits], expect: value.toExponential() },
    { ask: ["toInt32", bits], expect: value | 0 },
    { ask: ["toUint8Clamp", bits], expect: new Uint8ClampedArray([value])[0] },
    { ask: ["clz32", bits], expect: Math.clz32(value) },
    ...Object.entries(unary).map(([name, f]) => ({ ask: [name, bits], expect: bitsOf(f(value)) })),
  ];
}

function reading(text: string): Question[] {
  return [
    { ask: ["Number", text], expect: bitsOf(Number(text)) },
    { ask: ["parseFloat", text], expect: bitsOf(Number.parseFloat(text)) },
    ...[0, 2, 3, 10, 16, 36].map((radix) => ({
      ask: ["parseInt", text, radix],
      expect: bitsOf(Number.parseInt(text, radix)),
    })),
  ];
}

function pair(a: number, b: number): Question[] {
  return [
    ...Object.entries(binary).map(([name, f]) => ({ ask: [name, bitsOf(a), bitsOf(b)], expect: bitsOf(f(a, b)) })),
    { ask: ["imul", bitsOf(a), bitsOf(b)], expect: Math.imul(a, b) },
  ];
}

/** A decimal of few digits, as people write them. */
const short = (random: Random): number => Number(`${random.between(-99999, 99999)}e${random.between(-12, 12)}`);

export function numberQuestions(): Question[] {
  const random = new Random(20260101);
  const values = [
    ...edges,
    ...Array.from({ length: 3000 }, () => random.double()),
    ...Array.from({ length: 1000 }, () => short(random)),
  ];
  const operands = [...edges, ...Array.from({ length: 60 }, () => short(random))];
  return [
    ...values.flatMap((value) => printing(value, random)),
    ...edges.flatMap((value) => printing(-value, random)),
    ...texts.flatMap(reading),
    ...Array.from({ length: 1000 }, () => reading(String(random.double()))).flat(),
    ...Array.from({ length: 300 }, () =>
      reading(`${random.bits()}${random.bits()}${random.bits()}e${random.between(-330, 300)}`),
    ).flat(),
    ...operands.flatMap((a) => [0, 1, 2].flatMap(() => pair(a, random.pick(operands)))),
    ...[-1, 101, 1.5].map((digits) => ({
      ask: ["toFixed", bitsOf(1.25), digits],
      expect: outcome(() => (1.25).toFixed(digits)),
    })),
    ...[0, 101].map((digits) => ({
      ask: ["toPrecision", bitsOf(1.25), digits],
      expect: outcome(() => (1.25).toPrecision(digits)),
    })),
  ];
}

/** Powers: whole exponents must agree exactly; C libraries differ in the last digit of others. */
export function powerQuestions(): Question[] {
  const special = [0, -0, 1, -1, 2, -2, 0.5, Infinity, -Infinity, NaN, 3, 10, -3];
  return special.flatMap((base) =>
    special.map((exponent) => ({ ask: ["power", bitsOf(base), bitsOf(exponent)], expect: bitsOf(base ** exponent) })),
  );
}

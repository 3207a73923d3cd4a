import type { Context } from "../context.ts";
import { expression } from "../expressions/expression.ts";
import { arrayOf, number, type Type } from "../types.ts";
import type { StatementKind } from "./block.ts";
import { body, labelled } from "./loops.ts";

/** Where a counter may start: in the middle, and where one width or another ends. */
const starts = [
  ..."0 0 1 -1 -2 10 100 2147483645 2147483646 2147483647 -2147483646 -2147483648 4294967294 4294967295".split(" "),
  ..."9007199254740990 1073741823 65534 254 -3 46340".split(" "),
];
const changes = [
  ...[
    "+= i",
    "-= i",
    "+= i * i",
    "*= 3",
    "= (acc * 31 + i) | 0",
    "= (acc * 31 + i) >>> 0",
    "= acc * 31 + i",
    "= acc % 7 - i",
  ],
  ...[
    "^= i << 3",
    "= Math.floor(acc / 2) + i",
    "= -acc",
    "= acc - i * 2147483647",
    "+= 2147483647",
    "= Math.imul(acc, i)",
  ],
  ...[
    "= (acc + i) % 1000003",
    "= acc / 2",
    "= Math.trunc(acc / 3) * i",
    "= i % 3 - acc % 5",
    "= ~acc + i",
    "= acc * -i",
  ],
  ...[
    "= Math.max(acc, i)",
    "= Math.abs(acc) - i",
    "= acc & i",
    "= acc >> 1",
    "= acc >>> 1",
    "= i - acc",
    "= (i * i) % 10 + acc",
  ],
];

const step = ({ random }: Context): string => random.pick(["1", "1", "2", "3", "1000", "0.5", "65536"]);

/** A loop that counts, up or down, and something that grows in it. */
function counter(context: Context, depth: number): string[] {
  const { random } = context;
  const { prefix, label } = labelled(context);
  const [i, acc] = [context.name("i"), context.name("acc")];
  const start = random.pick(starts);
  const by = step(context);
  const rounds = random.integer(1, 9);
  const limit = `${start} ${random.pick(["+", "+"])} ${rounds} * ${by}`;
  const headers = [
    `for (let ${i} = ${start}; ${i} < ${limit}; ${i} += ${by})`,
    `for (let ${i} = ${start}, end = ${limit}; ${i} <= end; ${i} += ${by})`,
    `for (let ${i} = ${start}; ${i} > ${start} - ${rounds} * ${by}; ${i} -= ${by})`,
    `for (let ${i} = ${rounds}; ${i} >= 0; ${i}--)`,
    `for (let ${i} = ${rounds}; ${i}--; )`,
    `for (let ${i} = 0; ${i} !== ${rounds}; ++${i})`,
    `for (let ${i} = -${rounds}; ${i} < ${rounds}; ${i}++)`,
    `for (let ${i} = 1; ${i} < 2 ** ${random.pick(["10", "31", "32", "33", "53"])}; ${i} *= ${random.pick(["2", "3", "16"])})`,
  ];
  const change = (): string => `${acc} ${random.pick(changes)};`.replaceAll(/\bacc\b/g, acc).replaceAll(/\bi\b/g, i);
  const first = random.pick(["0", "1", "-1", start]);
  const header = random.pick(headers);
  const inside =
    depth > 0 && random.percent(40)
      ? body(context, Math.min(depth, 1), label, [
          [i, number],
          [acc, number],
        ])
      : [];
  const lines = [`let ${acc} = ${first};`, `${prefix}${header} {`, ...random.times(1, 2, change), ...inside, "}"];
  context.declare(acc, number, true);
  return [...lines, `console.log(${acc}, 1 / ${acc});`];
}

/** A loop over the places of an array, from the front or the back. */
function indices(context: Context, depth: number): string[] | undefined {
  const { random } = context;
  const numeric: Type = arrayOf(number);
  const arrays = [...context.variables(numeric), ...context.ofKind("typedArray")];
  if (arrays.length === 0) return undefined;
  const { name } = random.pick(arrays);
  const [i, n, sum] = [context.name("i"), context.name("n"), context.name("sum")];
  const headers = [
    `for (let ${i} = 0; ${i} < ${n}; ${i}++)`,
    `for (let ${i} = ${n} - 1; ${i} >= 0; ${i}--)`,
    `for (let ${i} = ${n}; ${i}-- > 0; )`,
    `for (let ${i} = 0; ${i} < ${n}; ${i} += 2)`,
  ];
  const reads = [
    `${name}[${i}]`,
    `${name}[${n} - 1 - ${i}]`,
    `${name}[(${i} + 1) % ${n}]`,
    `${name}[${i} >> 1]`,
    `${name}[Math.floor(${i} / 2)]`,
    `${name}[${i} & 1 ? ${i} : 0]`,
  ];
  const uses = [
    () => `${sum} += ${random.pick(reads)};`,
    () => `${sum} = (${sum} << 1) ^ ${random.pick(reads)};`,
    () => `${sum} -= ${random.pick(reads)} * ${i};`,
    () => `${name}[${i}] = ${random.pick(reads)} + ${i};`,
    () => `${name}[${i}] = ${context.purely(() => expression(context, number, depth > 0 ? 2 : 1))};`,
    () => `${name}[${i}]++;`,
    () => `${sum} = Math.max(${sum}, ${random.pick(reads)});`,
  ];
  const lines = [
    `const ${n} = ${name}.length;`,
    `let ${sum} = 0;`,
    `${random.pick(headers)} {`,
    ...random.times(1, 3, () => random.pick(uses)()),
    "}",
    `console.log(${sum}, ${name});`,
  ];
  context.declare(n, number);
  context.declare(sum, number, true);
  return lines;
}

export const counting: readonly StatementKind[] = [
  { weight: 14, subject: "integers", make: counter },
  { weight: 8, subject: "integers", make: indices },
];

import { format, inspect } from "node:util";
import type { Question } from "./question.ts";
import { Random } from "./random.ts";

const words = [
  "a",
  "name",
  "two words",
  "it's",
  'say "hi"',
  "back`tick",
  "line\nbreak",
  "é",
  "日本語",
  "😀",
  "x".repeat(30),
  "tab\t",
  "\u0001",
  "lorem ipsum ".repeat(8),
  "'\"`",
  "-",
];
const keys = ["a", "b", "name", "value", "a-b", "10", "2", "long_property_name", "$x", "_y", "é"];

/** A random structure of what JSON has. */
function structure(random: Random, depth: number): unknown {
  const kind = random.between(0, depth > 0 ? 9 : 4);
  if (kind === 0) return random.pick(words);
  if (kind === 1) return random.between(-1000, 100000);
  if (kind === 2) return random.between(0, 1000) / 8;
  if (kind === 3) return random.pick([true, false, null]);
  if (kind === 4) return random.pick(words).slice(0, random.between(0, 12));
  const size = random.pick([0, 1, 2, 3, 6, 7, 8, 15, 30]);
  if (kind === 5)
    return Array.from({ length: random.pick([3, 7, 10, 27, 101, 120]) }, () =>
      random.between(0, 10 ** random.between(1, 6)),
    );
  if (kind === 6) return Array.from({ length: size }, () => random.pick(words));
  if (kind === 7) return Array.from({ length: Math.min(size, 8) }, () => structure(random, depth - 1));
  return Object.fromEntries(
    Array.from({ length: Math.min(size, 6) }, () => [random.pick(keys), structure(random, depth - 1)]),
  );
}

/** The structure with `{ $map }` and `{ $set }` as Map and Set, as the probe reads them. */
function revive(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(revive);
  if (typeof value !== "object" || value === null) return value;
  const record = value as Record<string, unknown>;
  if (Array.isArray(record["$map"]))
    return new Map(record["$map"].map((pair: [unknown, unknown]) => [revive(pair[0]), revive(pair[1])]));
  if (Array.isArray(record["$set"])) return new Set(record["$set"].map(revive));
  return Object.fromEntries(Object.entries(record).map(([key, each]) => [key, revive(each)]));
}

function collection(random: Random): unknown {
  const count = random.pick([0, 1, 3, 7, 20, 110]);
  if (random.between(0, 1) === 0) return { $set: Array.from({ length: count }, () => structure(random, 1)) };
  return {
    $map: Array.from({ length: count }, (_, index) => [
      random.pick<unknown>([index, `key ${index}`, [index]]),
      structure(random, 1),
    ]),
  };
}

const formats = [
  "%s and %s",
  "%d%%",
  "%i|%f",
  "%j %j",
  "%o",
  "%O!",
  "%c styled",
  "100% %s",
  "%",
  "%x %s",
  "%%s %s",
  "plain",
];

export function structureQuestions(): Question[] {
  const random = new Random(99);
  const questions: Question[] = [];
  for (let i = 0; i < 2000; i++) {
    const value = structure(random, 5);
    questions.push({ ask: ["inspect", value], expect: inspect(value) });
    const indent = random.pick<unknown>([0, 2, 4, 12, "\t", "--", null]);
    questions.push({
      ask: ["stringify", value, indent],
      expect: JSON.stringify(value, null, indent as string | number),
    });
  }
  for (let i = 0; i < 300; i++) {
    const value = i % 3 === 0 ? { inner: collection(random), also: [collection(random)] } : collection(random);
    questions.push({ ask: ["inspect", value], expect: inspect(revive(value)) });
  }
  for (let i = 0; i < 300; i++) {
    const args = [random.pick(formats), ...Array.from({ length: random.between(0, 3) }, () => structure(random, 1))];
    if (String(args[0]).includes("%o")) continue;
    questions.push({ ask: ["format", args], expect: format(...args) });
  }
  return questions;
}

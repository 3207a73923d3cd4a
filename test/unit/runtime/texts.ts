import { type Question, outcome } from "./question.ts";
import { Random } from "./random.ts";

const samples = [
  "",
  "a",
  "abc",
  "hello world",
  "  trimmed \t\n",
  "\u00a0\u2003x\ufeff",
  "añé",
  "ÀÉÎ straße ŉ",
  "αβγ ΣΑΣ Σ. ΑΣ'",
  "İstanbul ıI",
  "日本語テキスト",
  "😀 smile 😀",
  "\ud83d lone",
  "low \ude00",
  "e\u0301 combining",
  "ﬃ ligature ǰ",
  "a,b,,c,",
  "aaaa",
  "$&$1$$",
  "tab\tquote\"'`\\",
  "ǅ ǈ ᾳ ΐ",
  "𐐀𐐨 deseret",
  "%20%E2%82%AC",
  "%",
  "%E2%28%A1",
  "a b&c=d/é?#",
  "SGVsbG8=",
  "SGVsbG8",
  "long ".repeat(20),
  "\u0130\u0131",
  "ǆ",
  "ß",
  "\0nul",
];

type Operation = readonly [string, ...((text: string, random: Random) => unknown)[]];

const position = (_text: string, random: Random): number =>
  random.pick([-Infinity, -100, -3, -1, 0, 1, 2, 3, 5, 100, 1.5]);
const piece = (text: string, random: Random): string =>
  random.pick(["", "a", "l", "é", "😀", "aa", ",", " ", "Σ", text.slice(1, 3), text]);
const replacement = (_text: string, random: Random): string => random.pick(["", "x", "[$&]", "$`|$'", "$$", "€"]);
const count = (_text: string, random: Random): number => random.pick([-1, 0, 1, 3, 2.9]);
const width = (_text: string, random: Random): number => random.pick([0, 3, 12, 25.7]);

/** Methods of String.prototype with the kinds of their arguments. */
const methods: readonly Operation[] = [
  ["slice", position, position],
  ["substring", position, position],
  ["substr", position, position],
  ["at", position],
  ["charAt", position],
  ["codePointAt", position],
  ["indexOf", piece, position],
  ["lastIndexOf", piece, position],
  ["includes", piece, position],
  ["startsWith", piece, position],
  ["endsWith", piece, position],
  ["padStart", width, piece],
  ["padEnd", width, piece],
  ["repeat", count],
  ["replace", piece, replacement],
  ["replaceAll", piece, replacement],
  ["split", piece],
  ["trim"],
  ["trimStart"],
  ["trimEnd"],
  ["toLowerCase"],
  ["toUpperCase"],
  ["isWellFormed"],
  ["toWellFormed"],
];

/** JSON has no infinities. */
const finite = (value: unknown): unknown => (value === -Infinity ? -1e9 : value);

function call(text: string, method: string, args: readonly unknown[]): unknown {
  const found: unknown = Reflect.get(Object(text) as object, method);
  if (typeof found !== "function") throw new Error(`no method ${method}`);
  return Reflect.apply(found, text, args);
}

/** Functions of a text that are no methods. */
const functions: Readonly<Record<string, (text: string) => unknown>> = {
  encodeURIComponent,
  encodeURI,
  decodeURIComponent,
  decodeURI,
  characters: (text) => [...text],
  encode: (text) => [...new TextEncoder().encode(text)],
  btoa: (text) => btoa(text),
  atob: (text) => atob(text),
};

const isPlainError = (expected: unknown): boolean =>
  typeof expected !== "string" || !expected.startsWith("!InvalidCharacterError");

export function textQuestions(): Question[] {
  const random = new Random(7);
  const questions: Question[] = [];
  for (const text of samples) {
    for (const [method, ...kinds] of methods) {
      for (let round = 0; round < (kinds.length === 0 ? 1 : 6); round++) {
        const args = kinds.map((kind) => finite(kind(text, random)));
        questions.push({ ask: [method, text, ...args], expect: outcome(() => call(text, method, args)) });
      }
    }
    for (const [name, f] of Object.entries(functions)) {
      const expect = outcome(() => f(text));
      if (isPlainError(expect)) questions.push({ ask: [name, text], expect });
    }
    const other = random.pick(samples);
    questions.push({ ask: ["compare", text, other], expect: text < other ? -1 : text > other ? 1 : 0 });
    questions.push({ ask: ["concat", text, other], expect: text.concat(other, text) });
    const part = piece(text, random);
    questions.push({
      ask: ["replaceCall", text, part],
      expect: text.replaceAll(part, (match, at: number) => `<${match}${at}>`),
    });
    let built = text;
    for (let i = 0; i < 5; i++) built += other + built;
    questions.push({ ask: ["append", text, other], expect: built });
  }
  return [...questions, ...caseQuestions()];
}

/** Every letter once: upper and lower case of the whole Basic Multilingual Plane and beyond, in chunks. */
function caseQuestions(): Question[] {
  const questions: Question[] = [];
  for (let start = 0; start < 0x1f000; start += 512) {
    if (start >= 0xd800 && start < 0xe000) continue;
    const text = Array.from({ length: 512 }, (_, index) => String.fromCodePoint(start + index)).join("-");
    questions.push({ ask: ["toUpperCase", text], expect: text.toUpperCase() });
    questions.push({ ask: ["toLowerCase", text], expect: text.toLowerCase() });
  }
  return questions;
}

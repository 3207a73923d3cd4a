/** Programs that nobody would write: those of the behave corpus with tokens taken out, doubled, swapped and replaced. */
import { ts } from "ts-morph";
import type { Random } from "../random.ts";

/** A token with what stands between it and the one before. */
export function tokensOf(program: string): string[] {
  const scanner = ts.createScanner(ts.ScriptTarget.ES2023, true, ts.LanguageVariant.Standard, program);
  const tokens: string[] = [];
  let end = 0;
  while (scanner.scan() !== ts.SyntaxKind.EndOfFileToken) {
    tokens.push(program.slice(end, scanner.getTokenEnd()));
    end = scanner.getTokenEnd();
  }
  return tokens;
}

type Mutation = (tokens: string[], random: Random, pool: readonly string[]) => void;

const place = (tokens: readonly string[], random: Random): number => random.integer(0, tokens.length - 1);

const mutations: readonly Mutation[] = [
  (tokens, random) => void tokens.splice(place(tokens, random), random.integer(1, 3)),
  (tokens, random) => {
    const at = place(tokens, random);
    tokens.splice(at, 0, ...tokens.slice(at, at + random.integer(1, 4)));
  },
  (tokens, random) => {
    const [a, b] = [place(tokens, random), place(tokens, random)];
    [tokens[a], tokens[b]] = [tokens[b] ?? "", tokens[a] ?? ""];
  },
  (tokens, random, pool) => void (tokens[place(tokens, random)] = ` ${random.pick(pool).trim()}`),
  (tokens, random) => {
    // A name or a literal of the same program fits more often than one of another.
    tokens[place(tokens, random)] = ` ${random.pick(tokens).trim()}`;
  },
  (tokens, random, pool) => void tokens.splice(place(tokens, random), 0, ` ${random.pick(pool).trim()} `),
  (tokens, random) => void tokens.splice(place(tokens, random)),
  (tokens, random) => {
    // What is of the same kind often gives a program again: one that means something else.
    const at = place(tokens, random);
    const kind = kindOf(tokens[at] ?? "");
    const same = tokens.filter((token) => kindOf(token) === kind);
    tokens[at] = ` ${random.pick(same).trim()}`;
  },
];

function kindOf(token: string): string {
  const text = token.trim();
  if (/^[A-Za-z_$]/.test(text)) return "name";
  if (/^[0-9]/.test(text)) return "number";
  return /^["'`]/.test(text) ? "text" : "sign";
}

/** The program with one to three changes. The pool has the tokens of other programs. */
export function mutate(program: string, random: Random, pool: readonly string[]): string {
  const tokens = tokensOf(program);
  for (let left = random.integer(1, 3); left > 0 && tokens.length > 0; left--)
    random.pick(mutations)(tokens, random, pool);
  return tokens.join("");
}

/** What became of a program: the same under Node and compiled, or what else. */
import { describeDifference, type Outcome } from "../../behave/outcome.ts";
import type { Flavour } from "../../../toolchain/flags.ts";
import { type NativeOutcome, runNative } from "./native.ts";
import { runUnderNode } from "./node.ts";
import { type Translation, translate, type Variants } from "./translate.ts";

/** A fault of Otter's. */
export type Fault = "differs" | "g++ refuses" | "compiler crashes" | "optimisations differ";

export type Verdict =
  | { readonly kind: "same" }
  /** Nothing can be said about it: not well-typed, refused, without end, or it does what the language documents as different. */
  | { readonly kind: "ill-typed" | "refused" | "endless" | "excused"; readonly details: string }
  | { readonly kind: Fault; readonly details: string };

export interface Conditions {
  readonly variants: Variants;
  readonly flavour: Flavour;
  /** Stands in for the compiled programs' outcomes: tests plant differences with it. */
  readonly distort?: (outcome: Outcome, text: string) => Outcome;
}

const withAndWithout: Variants = [undefined, []];
export const usualVariants = withAndWithout;

export function isFault(verdict: Verdict): verdict is { readonly kind: Fault; readonly details: string } {
  return ["differs", "g++ refuses", "compiler crashes", "optimisations differ"].includes(verdict.kind);
}

/** Compiles and runs programs both ways; the verdicts are in their order. */
export async function judge(texts: readonly string[], conditions: Conditions): Promise<Verdict[]> {
  const translations = translate(texts, conditions.variants);
  const accepted = texts.flatMap((_, index) => (translations[index]?.kind === "accepted" ? [index] : []));
  const files = accepted.flatMap((index) => filesOf(translations[index]));
  const [expected, actual] = await Promise.all([
    runUnderNode(accepted.map((index) => texts[index] ?? "")),
    runNative(files, conditions.flavour),
  ]);
  const count = conditions.variants.length;
  return texts.map((text, index) => {
    const translation = translations[index];
    if (translation?.kind !== "accepted") return rejection(translation);
    const place = accepted.indexOf(index);
    const { distort } = conditions;
    const outcomes = actual.slice(place * count, (place + 1) * count);
    return compare(
      expected[place],
      outcomes.map((outcome) => (distort && "output" in outcome ? distort(outcome, text) : outcome)),
    );
  });
}

function filesOf(translation: Translation | undefined): readonly ReadonlyMap<string, string>[] {
  return translation?.kind === "accepted" ? translation.variants : [];
}

function rejection(translation: Exclude<Translation, { kind: "accepted" }> | undefined): Verdict {
  if (translation === undefined) return { kind: "compiler crashes", details: "there is no result" };
  if (translation.kind === "crashed") return { kind: "compiler crashes", details: translation.reason };
  return { kind: translation.isTypeScripts ? "ill-typed" : "refused", details: translation.reasons.join("\n") };
}

const killed = 137;
/** Node gives `undefined` where the type denies it: the one documented difference. */
const outOfRange = /Index \S+ is out of range/;

function compare(expected: Outcome | undefined, outcomes: readonly NativeOutcome[]): Verdict {
  if (expected === undefined || expected.exitCode === killed) return { kind: "endless", details: "" };
  for (const actual of outcomes) {
    if ("refusedBy" in actual) return { kind: "g++ refuses", details: actual.errors };
    if (expected.output === actual.output && expected.exitCode === actual.exitCode) continue;
    if (outOfRange.test(actual.errors + actual.output)) return { kind: "excused", details: actual.errors };
    const isEverywhere = outcomes.every((other) => "output" in other && other.output === actual.output);
    const kind = isEverywhere ? "differs" : "optimisations differ";
    return { kind, details: describeDifference(expected, actual) };
  }
  return { kind: "same" };
}

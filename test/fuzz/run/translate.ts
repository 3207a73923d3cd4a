/** Programs to C++, many at once, since TypeScript reads the library only once for all of them. */
import path from "node:path";
import { independentPrograms } from "../../../compiler/1-load/groups.ts";
import { load, type LoadedProgram } from "../../../compiler/1-load/load.ts";
import { LoadMemory } from "../../../compiler/1-load/memory.ts";
import { check } from "../../../compiler/2-check/check.ts";
import { optimize, type Pass } from "../../../compiler/5-optimize/index.ts";
import { emitProgram } from "../../../compiler/6-emit/index.ts";
import { type Diagnostic, hasErrors } from "../../../compiler/diagnostics/diagnostic.ts";
import { fromTypeScript } from "../../../compiler/diagnostics/locate.ts";
import { findingsIn, lower } from "../../../compiler/index.ts";

/** What the compiler made of a program. */
export type Translation =
  /** C++ by path, for each variant. */
  | { readonly kind: "accepted"; readonly variants: readonly ReadonlyMap<string, string>[] }
  /** `isTypeScripts`: the program is not well-typed, so that the generator is to blame. */
  | { readonly kind: "refused"; readonly isTypeScripts: boolean; readonly reasons: readonly string[] }
  | { readonly kind: "crashed"; readonly reason: string };

/** The optimisations of each way to compile; `undefined` stands for all of them. */
export type Variants = readonly (readonly Pass[] | undefined)[];

const folder = path.join(import.meta.dirname, "generated-programs");
const memory = new LoadMemory();

/** Translates programs that have nothing to do with each other; the results are in their order. */
export function translate(texts: readonly string[], variants: Variants): Translation[] {
  const files = texts.map((_, index) => path.join(folder, `program${index}.ts`));
  const overlays = new Map(files.map((file, index) => [file, texts[index] ?? ""]));
  try {
    const loaded = load({ entries: files, root: folder, overlays, memory });
    const found = [...loaded.diagnostics.map(fromTypeScript), ...check(loaded)];
    const parts = new Map(independentPrograms(loaded).map((part) => [part.entries[0]?.fileName, part]));
    return files.map((file) => translatePart(parts.get(file), found, variants));
  } catch (error) {
    const [first] = texts;
    if (texts.length === 1 || first === undefined) return [{ kind: "crashed", reason: reasonOf(error) }];
    // One of them brings the compiler down, and the others with it.
    return texts.flatMap((text) => translate([text], variants));
  }
}

function translatePart(part: LoadedProgram | undefined, found: readonly Diagnostic[], variants: Variants): Translation {
  if (part === undefined) return { kind: "crashed", reason: "the program was not loaded" };
  try {
    const own = findingsIn(part, found);
    if (hasErrors(own)) return refusal(own);
    const results: ReadonlyMap<string, string>[] = [];
    for (const passes of variants) {
      // Passes rewrite what they are given: each variant begins anew.
      const { program, diagnostics } = lower(part, own);
      if (program === undefined) return refusal(diagnostics);
      optimize(program, passes);
      results.push(emitProgram(program, { mode: "program" }));
    }
    return { kind: "accepted", variants: results };
  } catch (error) {
    return { kind: "crashed", reason: reasonOf(error) };
  }
}

function refusal(diagnostics: readonly Diagnostic[]): Translation {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  return {
    kind: "refused",
    isTypeScripts: errors.some(({ code }) => code.startsWith("TS")),
    reasons: errors.map(({ code, text, range }) => `${code} (line ${range?.start.line ?? 0}): ${text}`),
  };
}

const reasonOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

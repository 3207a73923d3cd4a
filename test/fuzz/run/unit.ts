/** Many programs in one translation unit, and whose fault it is when g++ refuses it. */

export const batchFile = "batch.cpp";

/**
 * The programs that g++ complains of. It places an error in the TypeScript text or in a header of the runtime; a line before says
 * by which line of the batch it came there, or in which function of which program.
 */
export function culprits(output: string, sources: readonly string[]): Set<number> {
  const blamed = new Set<number>();
  let file: number | undefined;
  for (const line of output.split("\n")) {
    const included = /\bbatch\.cpp:(\d+)/.exec(line)?.[1];
    const source = included === undefined ? "" : (sources[Number(included) - linesBeforeSources] ?? "");
    const digits = /^program(\d+)\//.exec(source)?.[1] ?? /\botter_app(\d+)\b/.exec(line)?.[1];
    if (digits !== undefined) file = Number(digits);
    if (line.includes("error: ") && file !== undefined) blamed.add(file);
  }
  return blamed;
}

/** All sources as one, so that templates which many programs use are made once. */
export function inOneUnit(files: ReadonlyMap<string, string>): Map<string, string> {
  const unit = new Map<string, string>();
  for (const [name, text] of files) unit.set(name.endsWith(".cpp") ? `${name}.h` : name, text);
  unit.set(batchFile, ["<otter/otter.h>", ...sourcesOf(files).map((name) => `"${name}.h"`)].map(include).join(""));
  return unit;
}

/** Lines count from 1, and the first includes the runtime. */
const linesBeforeSources = 2;
export const sourcesOf = (files: ReadonlyMap<string, string>): string[] =>
  [...files.keys()].filter((name) => name.endsWith(".cpp"));
const include = (name: string): string => `#include ${name}\n`;

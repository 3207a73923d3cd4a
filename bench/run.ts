// `npm run bench [-- NAME…]`: measures what is claimed, keeps the figures in results.json and writes them into README.md and, with all
// details, docs/performance.md.
// With names it measures only these; the figures of the others stay as they are.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import path from "node:path";
import process from "node:process";
import type { Bench, Result } from "./bench.ts";
import { formatFigure, formatTable, replaceBlock } from "./report.ts";

const folder = import.meta.dirname;
const suffix = ".bench.ts";

const wanted = process.argv.slice(2);
const names = readdirSync(folder)
  .filter((file) => file.endsWith(suffix))
  .map((file) => file.slice(0, -suffix.length))
  .sort();
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) throw new Error(`There is no bench ${unknown.join(", ")}; there are ${names.join(", ")}.`);

/** Where figures are shown, and whether with details. */
const documents: readonly (readonly [string, boolean])[] = [
  ["README.md", false],
  ["docs/performance.md", true],
];
const resultsFile = path.join(folder, "results.json");
const measured: Record<string, Result> = {};
for (const name of wanted.length > 0 ? wanted : names) measured[name] = await runBench(name);
// Read only now: somebody else may have measured meanwhile.
keep(wanted.length > 0 ? { ...known(), ...measured } : measured);

/** What was measured before, by the name of the bench. */
function known(): Record<string, Result> {
  if (!existsSync(resultsFile)) return {};
  const { results } = JSON.parse(readFileSync(resultsFile, "utf8")) as { readonly results: Record<string, Result> };
  return Object.fromEntries(Object.entries(results).filter(([name]) => names.includes(name)));
}

async function runBench(name: string): Promise<Result> {
  const { bench } = (await import(path.join(folder, `${name}${suffix}`))) as { readonly bench: Bench };
  process.stdout.write(`${bench.title}\n`);
  const figures = await bench.measure();
  for (const figure of figures) process.stdout.write(`  ${formatFigure(figure).padStart(14)}  ${figure.name}\n`);
  return { title: bench.title, figures };
}

function keep(results: Readonly<Record<string, Result>>): void {
  const machine = describeMachine();
  const all = Object.fromEntries(Object.entries(results).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(resultsFile, `${JSON.stringify({ machine, results: all }, undefined, 2)}\n`);
  for (const [file, withDetails] of documents) {
    const document = path.join(folder, "..", file);
    const table = formatTable(Object.values(all), machine, withDetails);
    writeFileSync(document, replaceBlock(readFileSync(document, "utf8"), table));
  }
}

function describeMachine(): string {
  const compiler = execFileSync("g++", ["-dumpfullversion"], { encoding: "utf8" }).trim();
  const [{ model } = { model: "an unknown processor" }, ...others] = cpus();
  return `${others.length + 1} cores of ${model.trim()}, Node ${process.versions.node}, g++ ${compiler}`;
}

// `npm run bench [-- NAME…]`: measures what the README claims. Without names it measures everything, keeps the figures in
// results.json and writes them into the README.
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
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

const results: Result[] = [];
for (const name of wanted.length > 0 ? wanted : names) results.push(await runBench(name));
if (wanted.length === 0) keep(results);

async function runBench(name: string): Promise<Result> {
  const { bench } = (await import(path.join(folder, `${name}${suffix}`))) as { readonly bench: Bench };
  process.stdout.write(`${bench.title}\n`);
  const figures = await bench.measure();
  for (const figure of figures) process.stdout.write(`  ${formatFigure(figure).padStart(14)}  ${figure.name}\n`);
  return { title: bench.title, figures };
}

function keep(all: readonly Result[]): void {
  const machine = describeMachine();
  writeFileSync(path.join(folder, "results.json"), `${JSON.stringify({ machine, results: all }, undefined, 2)}\n`);
  const readme = path.join(folder, "../README.md");
  writeFileSync(readme, replaceBlock(readFileSync(readme, "utf8"), formatTable(all, machine)));
}

function describeMachine(): string {
  const compiler = execFileSync("g++", ["-dumpfullversion"], { encoding: "utf8" }).trim();
  const [{ model } = { model: "an unknown processor" }, ...others] = cpus();
  return `${others.length + 1} cores of ${model.trim()}, Node ${process.versions.node}, g++ ${compiler}`;
}

/** Programs under Node, many in one process: to start Node takes longer than to run a program. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { transform } from "esbuild";
import { type Outcome, runProcess } from "../../behave/outcome.ts";

const root = path.join(import.meta.dirname, "../../..");
const prelude = path.join(root, "compiler/lib/node-prelude.mjs");
const runner = path.join(import.meta.dirname, "node-runner.mjs");
const timeLimitMs = 120_000;
const tsconfigRaw = { compilerOptions: { target: "ES2023", useDefineForClassFields: true } };

/** What each program does under Node, in the order of the programs; `undefined` for one that did not come to an end. */
export async function runUnderNode(texts: readonly string[]): Promise<(Outcome | undefined)[]> {
  if (texts.length === 0) return [];
  const folder = mkdtempSync(path.join(tmpdir(), "otter-fuzz-"));
  try {
    const scripts = await Promise.all(texts.map((text, index) => writeScript(text, folder, index)));
    const { output } = await runProcess(process.execPath, ["--import", prelude, runner, ...scripts], {}, timeLimitMs);
    const lines = output.split("\n").filter((line) => line !== "");
    const outcomes = lines.map((line) => JSON.parse(line) as Outcome);
    return texts.map((_, index) => outcomes[index]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function writeScript(text: string, folder: string, index: number): Promise<string> {
  const file = path.join(folder, `program${index}.js`);
  const { code } = await transform(text, { loader: "ts", target: "node20", tsconfigRaw });
  writeFileSync(file, `(async () => {"use strict";\n${code}\n})()`);
  return file;
}

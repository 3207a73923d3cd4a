// `npm run fuzz:bytes -- --runs N [TARGET…]`: any bytes for every parser of the firmware, compiled. Exit code 1 if one shows a fault.
import { existsSync, writeFileSync } from "node:fs";
import process from "node:process";
import { Command } from "commander";
import { buildTargets } from "./build.ts";
import {
  type Executions,
  findingsFolder,
  keptInputs,
  recorded,
  recordFile,
  runInput,
  runSession,
  shrink,
} from "./session.ts";
import { targets } from "./targets.ts";

interface Options {
  readonly runs: string;
  readonly seed: string;
  readonly seconds?: string;
  readonly keep?: true;
  readonly shrink?: true;
  readonly record?: true;
  readonly input?: string;
}

const command = new Command("fuzz:bytes")
  .description("give any bytes to every parser of the firmware, compiled with the sanitizers")
  .argument("[target...]", `which parsers; there are ${[...targets.keys()].join(", ")}`)
  .option("--runs <count>", "inputs for each", "100000")
  .option("--seconds <count>", "at most so long for each")
  .option("--seed <number>", "of libFuzzer's chance", "1")
  .option("--keep", "keep inputs that go new ways in test/bytes/corpus")
  .option("--shrink", "then keep no more inputs than it takes to go all their ways")
  .option("--record", "add the number of executions to test/bytes/executions.json")
  .option("--input <file>", "run only this input, as it was found")
  .parse();
const options = command.opts<Options>();
const unknown = command.args.filter((name) => !targets.has(name));
if (unknown.length > 0) throw new Error(`There is no target ${unknown.join(", ")}.`);
const chosen = command.args.length > 0 ? command.args : [...targets.keys()];

const program = await buildTargets();
let failed = 0;
for (const target of chosen) {
  const started = performance.now();
  const { executions, finding } =
    options.input === undefined
      ? await runSession(program, target, {
          runs: Number(options.runs),
          seed: Number(options.seed),
          ...(options.seconds !== undefined && { limitSeconds: Number(options.seconds) }),
          ...(options.keep && { keeps: true }),
        })
      : { executions: 1, finding: await runInput(program, target, options.input) };
  if (options.shrink && finding === "") await shrink(program, target);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  const mark = finding === "" ? "✔" : "✘";
  process.stdout.write(
    `${mark} ${target}: ${executions} executions in ${seconds} s, ${keptInputs(target)} inputs kept\n`,
  );
  if (options.record) record(target, executions);
  if (finding === "") continue;
  failed++;
  process.stdout.write(`${finding}\nThe input is in ${findingsFolder}/${target}.\n`);
}
process.exitCode = failed === 0 ? 0 : 1;

function record(target: string, executions: number): void {
  const before: Executions = existsSync(recordFile) ? recorded() : {};
  const all = { ...before, [target]: (before[target] ?? 0) + executions };
  const sorted = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(recordFile, `${JSON.stringify(sorted, undefined, 2)}\n`);
}

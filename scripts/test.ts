// `npm test`: every check of the project, then one line with the sum. Arguments narrow it to those test files.
import process from "node:process";
import { mochaStage } from "./check/mocha.ts";
import { sum, type Stage, type Tally } from "./check/stage.ts";
import { tools } from "./check/tools.ts";
import { parallel } from "../toolchain/parallel.ts";

const files = process.argv.slice(2);
const started = performance.now();

async function runOne(stage: Stage): Promise<Tally> {
  const stageStarted = performance.now();
  const tally = await stage.run((text) => process.stdout.write(text));
  const mark = tally.failed === 0 ? "✔" : "✘";
  process.stdout.write(`${mark} ${stage.name} (${seconds(stageStarted)})\n`);
  return tally;
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

// Each tool keeps one core busy; mocha takes all of them.
const looks = files.length === 0 ? await parallel(tools, runOne) : [];
const { passed, failed } = sum([...looks, await runOne(mochaStage(files))]);
process.stdout.write(`\n${seconds(started)}\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

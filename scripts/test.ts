// `npm test`: every check of the project, then one line with the sum. Arguments narrow it to those test files.
import process from "node:process";
import { mochaStage } from "./check/mocha.ts";
import { sum, type Stage, type Tally } from "./check/stage.ts";
import { tools } from "./check/tools.ts";

const files = process.argv.slice(2);
const started = performance.now();

async function runAll(stages: readonly Stage[]): Promise<readonly Tally[]> {
  const tallies: Tally[] = [];
  for (const stage of stages) tallies.push(await runOne(stage));
  return tallies;
}

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

const { passed, failed } = sum(await runAll([...(files.length === 0 ? tools : []), mochaStage(files)]));
process.stdout.write(`\n${seconds(started)}\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

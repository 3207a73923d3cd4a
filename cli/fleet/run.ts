// What `otter fleet` starts: the firmware's modules run under Node here, which needs `--import ./arduino/node.mjs`.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { keepDevelopmentKey } from "../../release/keys.ts";
import { loadFirmware } from "./load.ts";
import { drawRollout } from "./picture.ts";
import { createReport, describeReport } from "./report.ts";
import { runScenario, scenarios } from "./scenarios.ts";

const [devices, seed, json, picture] = process.argv.slice(2);
const key = await keepDevelopmentKey(path.join(import.meta.dirname, "../../.otter/sim"));
const firmware = await loadFirmware();
const options = { devices: Number(devices), seed: Number(seed), key, firmware };
const runs = {
  rollout: await runScenario(scenarios.rollout, options),
  powerCut: await runScenario(scenarios.powerCut, options),
  badRelease: await runScenario(scenarios.badRelease, options),
};
const report = createReport(runs, options.seed, firmware);
process.stdout.write(`${describeReport(report)}\n`);
if (json !== undefined && json !== "") keep(json, `${JSON.stringify(report, undefined, 2)}\n`);
if (picture !== undefined && picture !== "") keep(picture, drawRollout(runs));

function keep(file: string, text: string): void {
  mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
  writeFileSync(file, text);
}

// `npm run torture -- --all`: a power cut at every flash operation of everything that a device does with its flash;
// `--record` keeps what came of it in record.json.
import { availableParallelism } from "node:os";
import process from "node:process";
import { parseArgs } from "node:util";
import { journeys } from "./journeys.ts";
import { keepReport } from "./record.ts";
import { describeReport, torture } from "./torture.ts";

const { values } = parseArgs({
  options: {
    all: { type: "boolean", default: false },
    count: { type: "string", default: "20" },
    storms: { type: "string" },
    seed: { type: "string", default: "20260801" },
    jobs: { type: "string", default: String(availableParallelism()) },
    journey: { type: "string", multiple: true },
    record: { type: "boolean", default: false },
  },
});

const wanted = values.journey;
const chosen = journeys.filter(({ name }) => wanted === undefined || wanted.includes(name));
if (chosen.length === 0) throw new Error(`There are these journeys: ${journeys.map(({ name }) => name).join(", ")}.`);

const started = performance.now();
const reports = await torture({
  journeys: chosen,
  cutsEach: values.all ? undefined : Number(values.count),
  stormsEach: Number(values.storms ?? (values.all ? 30 : 3)),
  seed: Number(values.seed),
  devicesAtOnce: Number(values.jobs),
  onProgress: (report) => {
    process.stdout.write(`${describeReport(report)}\n`);
    if (values.record) keepReport(report);
  },
});

const findings = reports.flatMap((report) => report.findings);
for (const { journey, where, harm, log } of findings) {
  process.stdout.write(`\n${journey}, ${where}: ${harm}\n${log}\n`);
}
const points = reports.reduce((sum, { cuts, storms }) => sum + cuts + storms, 0);
const minutes = ((performance.now() - started) / 60_000).toFixed(1);
process.stdout.write(`${points} points in ${minutes} minutes, ${findings.length} harmed\n`);
process.exitCode = findings.length === 0 ? 0 : 1;

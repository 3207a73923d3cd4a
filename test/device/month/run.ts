// `npm run month [-- --days 30 --seed N]`: a device's month in minutes, with releases, outages and power cuts; prints what it
// cost, and keeps that in record.json with `--record`.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { describeMonth, problemsOf } from "./describe.ts";
import { liveThrough } from "./month.ts";

const { values } = parseArgs({
  options: {
    days: { type: "string", default: "30" },
    seed: { type: "string", default: "20260801" },
    record: { type: "boolean", default: false },
  },
});
const days = Number(values.days);
if (!Number.isSafeInteger(days) || days < 1) throw new Error(`--days takes a whole number, not ${values.days}.`);

const started = performance.now();
const report = await liveThrough({
  days,
  seed: Number(values.seed),
  onDay: (text) => void process.stdout.write(`${text}\n`),
});
const minutes = ((performance.now() - started) / 60_000).toFixed(1);
const problems = problemsOf(report);
process.stdout.write(`${describeMonth(report)}\n${[...problems, `${minutes} minutes`].join("\n")}\n`);
if (values.record) writeFileSync(join(import.meta.dirname, "record.json"), `${JSON.stringify(report, undefined, 2)}\n`);
process.exitCode = problems.length === 0 ? 0 : 1;

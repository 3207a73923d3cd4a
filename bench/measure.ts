import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { execute, root } from "../scripts/check/process.ts";

/** What one run of a command cost. */
export interface Cost {
  /** Seconds on the clock on the wall. */
  readonly wallSeconds: number;
  /** Seconds of processor time of the command and its children. */
  readonly cpuSeconds: number;
  /** The largest process among the command and its children. */
  readonly peakMebibytes: number;
}

interface Report {
  readonly exit_code: number;
  readonly wall_s: number;
  readonly cpu_s: number;
  readonly peak_kib: number;
}

/** Runs a command in the project's folder and measures it. Throws with its output when it does not leave 0. */
export function measure(...command: readonly string[]): Promise<Cost> {
  return withScratch(async (folder) => {
    const reportFile = path.join(folder, "cost.json");
    const measured = [path.join(root, ".venv/bin/python"), "bench/measure.py", reportFile, ...command] as const;
    const { output } = await execute(measured, "collect");
    const report = JSON.parse(readFileSync(reportFile, "utf8")) as Report;
    if (report.exit_code !== 0) throw new Error(`'${command.join(" ")}' left ${report.exit_code}:\n${output}`);
    return { wallSeconds: report.wall_s, cpuSeconds: report.cpu_s, peakMebibytes: report.peak_kib / 1024 };
  });
}

/** Gives `work` an empty folder that is gone afterwards. */
export async function withScratch<Value>(work: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = mkdtempSync(path.join(tmpdir(), "otter-bench-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import type { Load } from "../cli/fleet/figures.ts";
import type { FleetReport } from "../cli/fleet/report.ts";
import { root } from "../scripts/check/process.ts";
import type { Bench } from "./bench.ts";

const devices = 1000;
const picture = "docs/pictures/rollout.svg";
/** What a server has to stand in its worst minute, against its average one. */
const mostPeakRatio = 3;

/** How a release reaches a thousand devices, and what one that crashes does; draws the picture of it, too. */
export const bench: Bench = {
  title: "`otter fleet --devices 1000`",
  measure() {
    const folder = mkdtempSync(path.join(tmpdir(), "otter-fleet-"));
    const json = path.join(folder, "fleet.json");
    const command = ["cli/otter.mjs", "fleet", "--devices", String(devices), "--json", json, "--picture", picture];
    execFileSync(process.execPath, command, { cwd: root, stdio: "ignore" });
    const report = JSON.parse(readFileSync(json, "utf8")) as FleetReport;
    rmSync(folder, { recursive: true });
    const { quiet, rollout, minutesUntil, afterPowerCut, badRelease } = report;
    const { "50": half, "90": most, "100": all } = minutesUntil;
    if (half === undefined || most === undefined || all === undefined) {
      throw new Error("The release has not reached every device.");
    }
    return Promise.resolve([
      { name: "requests a minute while nothing is new", value: quiet.meanPerMinute, unit: "requests" },
      { name: "its worst minute against its average", value: peakRatio(quiet), unit: "ratio" },
      { name: "the same in the hours after a power cut for all", value: peakRatio(afterPowerCut.later), unit: "ratio" },
      { name: "requests a minute while a release spreads", value: rollout.meanPerMinute, unit: "requests" },
      { name: "its worst minute against its average", value: peakRatio(rollout), unit: "ratio" },
      { name: "until half of the devices run the release", value: half, unit: "minutes" },
      { name: "until nine tenths do", value: most, unit: "minutes" },
      { name: "until all do", value: all, unit: "minutes" },
      { name: "devices that a crashing release for 10 % reaches", value: badRelease.hit, unit: "devices" },
      { name: "of these, back on the old version by themselves", value: badRelease.recovered, unit: "devices" },
    ]);
  },
};

function peakRatio({ peakPerMinute, meanPerMinute }: Load): number {
  const ratio = peakPerMinute / meanPerMinute;
  if (ratio >= mostPeakRatio)
    throw new Error(`The worst minute has ${ratio.toFixed(1)} times the requests of the average.`);
  return ratio;
}

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import type { FleetReport } from "../cli/fleet/report.ts";
import { root } from "../scripts/check/process.ts";
import type { Bench } from "./bench.ts";

const devices = 1000;
const picture = "docs/pictures/rollout.svg";

/** How a release reaches a thousand devices, and what one that crashes does; draws the picture of it, too. */
export const bench: Bench = {
  title: "`otter fleet --devices 1000`",
  measure() {
    const folder = mkdtempSync(path.join(tmpdir(), "otter-fleet-"));
    const json = path.join(folder, "fleet.json");
    const command = ["cli/otter.mjs", "fleet", "--devices", String(devices), "--json", json, "--picture", picture];
    execFileSync(process.execPath, command, { cwd: root, stdio: "ignore" });
    const { quiet, rollout, minutesUntil, badRelease } = JSON.parse(readFileSync(json, "utf8")) as FleetReport;
    rmSync(folder, { recursive: true });
    const { "50": half, "100": all } = minutesUntil;
    if (half === undefined || all === undefined) throw new Error("The release has not reached every device.");
    return Promise.resolve([
      { name: "requests a minute while nothing is new", value: quiet.meanPerMinute, unit: "requests" },
      { name: "requests a minute while a release spreads", value: rollout.meanPerMinute, unit: "requests" },
      {
        name: "its worst minute against its average",
        value: rollout.peakPerMinute / rollout.meanPerMinute,
        unit: "ratio",
      },
      { name: "until half of the devices run the release", value: half, unit: "minutes" },
      { name: "until all do", value: all, unit: "minutes" },
      { name: "devices that a crashing release for 10 % reaches", value: badRelease.hit, unit: "devices" },
      { name: "of these, back on the old version by themselves", value: badRelease.recovered, unit: "devices" },
    ]);
  },
};

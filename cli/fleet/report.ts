import type { FleetRun } from "../../sim/fleet/fleet.ts";
import { devicesThatRan, loadBetween, minuteMs, tenths, timeUntil, versionsAtTheEnd, type Load } from "./figures.ts";
import type { FleetFirmware } from "./load.ts";
import { firstRollout, hourMs, oldVersion, scenarios, type Scenario } from "./scenarios.ts";

export interface FleetReport {
  readonly devices: number;
  readonly seed: number;
  /** While nothing is new: an hour before the release. */
  readonly quiet: Load;
  /** From the release until everybody has it. */
  readonly rollout: Load;
  /** Minutes until so many of a hundred had confirmed the release. */
  readonly minutesUntil: Readonly<Record<"50" | "90" | "100", number | undefined>>;
  /** Devices in each tenth of the places of a rollout. */
  readonly places: readonly number[];
  /** The hours after a power cut, the first minute with everybody's first check left out; and that minute. */
  readonly afterPowerCut: { readonly first: number; readonly later: Load };
  readonly badRelease: {
    /** Devices that started it, and those whose place is below the percentage. */
    readonly hit: number;
    readonly chosen: number;
    readonly crashes: number;
    /** Devices that ran the old version again before the next release came. */
    readonly recovered: number;
    readonly atTheEnd: Readonly<Record<string, number>>;
  };
}

export interface Runs {
  readonly rollout: FleetRun;
  readonly powerCut: FleetRun;
  readonly badRelease: FleetRun;
}

export function createReport(runs: Runs, seed: number, { rolloutPlace }: FleetFirmware): FleetReport {
  const { rollout, powerCut, badRelease } = runs;
  const [publication] = scenarios.rollout.publications;
  const { version, atMs } = publication;
  const until = (share: number): number | undefined => timeUntil(rollout, version, share, atMs);
  const minutes = (durationMs: number | undefined): number | undefined =>
    durationMs === undefined ? undefined : Math.round(durationMs / minuteMs);
  return {
    devices: rollout.macs.length,
    seed,
    quiet: loadBetween(rollout, atMs - hourMs, atMs),
    rollout: loadBetween(rollout, atMs, atMs + (until(1) ?? scenarios.rollout.durationMs - atMs)),
    minutesUntil: { "50": minutes(until(0.5)), "90": minutes(until(0.9)), "100": minutes(until(1)) },
    places: tenths(rollout.macs.map((mac) => rolloutPlace(mac, version))),
    afterPowerCut: {
      first: loadBetween(powerCut, 0, minuteMs).requests,
      later: loadBetween(powerCut, minuteMs, atMs),
    },
    badRelease: describeBadRelease(badRelease, scenarios.badRelease, rolloutPlace),
  };
}

function describeBadRelease(
  run: FleetRun,
  { broken, publications }: typeof scenarios.badRelease,
  rolloutPlace: FleetFirmware["rolloutPlace"],
): FleetReport["badRelease"] {
  const nextAtMs = publications[1].atMs;
  const before = { ...run, changes: run.changes.filter(({ atMs }) => atMs < nextAtMs) };
  const hit = devicesThatRan(before, broken.version);
  const last = new Map(before.changes.map(({ device, version }) => [device, version]));
  return {
    hit: hit.size,
    chosen: run.macs.filter((mac) => rolloutPlace(mac, broken.version) < firstRollout).length,
    crashes: run.crashes,
    recovered: [...hit].filter((device) => last.get(device) === oldVersion).length,
    atTheEnd: Object.fromEntries(versionsAtTheEnd(run)),
  };
}

/** For the terminal. */
export function describeReport(report: FleetReport): string {
  const { devices, quiet, rollout, minutesUntil, places, afterPowerCut, badRelease } = report;
  const titles = scenarios as Record<keyof Runs, Scenario>;
  return [
    `${devices} devices, seed ${report.seed}`,
    `${titles.rollout.name}`,
    `  while nothing is new:  ${describeLoad(quiet)}`,
    `  until all have it:     ${describeLoad(rollout)}`,
    `  50 % after ${minutesUntil["50"]} minutes, 90 % after ${minutesUntil["90"]}, 100 % after ${minutesUntil["100"]}`,
    `  places in a rollout, by tenths: ${places.join(" ")}`,
    `${titles.powerCut.name}`,
    `  first minute: ${afterPowerCut.first} requests; then ${describeLoad(afterPowerCut.later)}`,
    `${titles.badRelease.name}`,
    `  ${badRelease.hit} devices started it, ${badRelease.chosen} were chosen; ${badRelease.crashes} crashes; ` +
      `${badRelease.recovered} ran the old version again by themselves`,
    `  in the end: ${Object.entries(badRelease.atTheEnd)
      .map(([version, count]) => `${count} run ${version}`)
      .join(", ")}`,
  ].join("\n");
}

function describeLoad({ requests, bytes, peakPerMinute, meanPerMinute }: Load): string {
  const ratio = (peakPerMinute / meanPerMinute).toFixed(1);
  const megabytes = (bytes / 1e6).toFixed(1);
  return `${requests} requests, ${meanPerMinute.toFixed(1)} a minute, at most ${peakPerMinute} (${ratio} times), ${megabytes} MB of bodies`;
}

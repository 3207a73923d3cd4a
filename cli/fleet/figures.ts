import type { FleetRun } from "../../sim/fleet/fleet.ts";

export const minuteMs = 60_000;

export interface Load {
  /** Requests in the worst minute, and in a minute on average. */
  readonly peakPerMinute: number;
  readonly meanPerMinute: number;
  readonly requests: number;
  readonly bytes: number;
}

/** What GitHub had to do between two moments. */
export function loadBetween({ requests }: FleetRun, fromMs: number, toMs: number): Load {
  const within = requests.filter(({ atMs }) => atMs >= fromMs && atMs < toMs);
  const minutes = Math.max(1, Math.ceil((toMs - fromMs) / minuteMs));
  const perMinute = new Array<number>(minutes).fill(0);
  for (const { atMs } of within) {
    const minute = Math.floor((atMs - fromMs) / minuteMs);
    perMinute[minute] = (perMinute[minute] ?? 0) + 1;
  }
  return {
    peakPerMinute: Math.max(...perMinute),
    meanPerMinute: within.length / minutes,
    requests: within.length,
    bytes: within.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

/** After how long so much of the fleet, from 0 to 1, had confirmed the version; undefined: never. */
export function timeUntil(run: FleetRun, version: string, share: number, publishedAtMs: number): number | undefined {
  const moments = confirmations(run, version);
  const last = moments[Math.ceil(share * run.macs.length) - 1];
  return last === undefined ? undefined : last - publishedAtMs;
}

/** When each device had confirmed the version, in order. */
export function confirmations({ changes }: FleetRun, version: string): number[] {
  const first = new Map<number, number>();
  for (const { atMs, device, version: changed, isConfirmed } of changes) {
    if (isConfirmed && changed === version && !first.has(device)) first.set(device, atMs);
  }
  return [...first.values()].sort((left, right) => left - right);
}

/** The devices that have ever started the version. */
export function devicesThatRan({ changes }: FleetRun, version: string): Set<number> {
  return new Set(changes.filter((change) => change.version === version).map(({ device }) => device));
}

/** How many devices run which version in the end. */
export function versionsAtTheEnd({ changes, macs }: FleetRun): Map<string, number> {
  const last = new Map(changes.map(({ device, version }) => [device, version]));
  const counts = new Map<string, number>();
  for (let device = 0; device < macs.length; device++) {
    const version = last.get(device) ?? "never on";
    counts.set(version, (counts.get(version) ?? 0) + 1);
  }
  return counts;
}

/** Of places from 0 up to 100: how many are in each tenth. */
export function tenths(places: readonly number[]): number[] {
  const counts = new Array<number>(10).fill(0);
  for (const place of places) {
    const tenth = Math.floor(place / 10);
    counts[tenth] = (counts[tenth] ?? 0) + 1;
  }
  return counts;
}

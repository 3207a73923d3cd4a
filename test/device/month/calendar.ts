import type { Scene } from "../harness/scene.ts";
import { homeNetwork } from "../harness/scene.ts";
import { randomNumbers } from "../torture/points.ts";

/** Something around the device that does not work for some hours. */
interface OutageKind {
  readonly name: string;
  /** Begins it; the function returned ends it. */
  begin(scene: Scene): () => void;
}

export const outageKinds: readonly OutageKind[] = [
  { name: "no network", begin: (scene) => surroundings(scene, []) },
  { name: "no internet", begin: (scene) => surroundings(scene, [{ ...homeNetwork, internet: false }]) },
  { name: "503 from GitHub", begin: ({ github }) => github.addFault({ fault: { kind: "status", status: 503 } }) },
  { name: "resets by GitHub", begin: ({ github }) => github.addFault({ fault: { kind: "reset", atByte: 0 } }) },
  { name: "a wrong certificate", begin: ({ github }) => github.addFault({ fault: { kind: "wrong-root" } }) },
  { name: "a sign-in page", begin: ({ github }) => github.addFault({ fault: { kind: "html" } }) },
];

function surroundings(scene: Scene, networks: Parameters<Scene["setWorld"]>[0]["networks"] & object): () => void {
  scene.setWorld({ networks });
  return () => scene.setWorld({});
}

/** Of one hour of the device's life; most have nothing. */
export interface Hour {
  readonly releases?: "good" | "bad";
  /** An outage of this kind begins and lasts so many hours. */
  readonly outage?: { readonly kind: OutageKind; readonly hours: number };
  readonly interruption?: "power cut" | "reset button";
}

const hoursOfDay = 24;
/** The first release, so that a short calendar has one, too; then one every two or three days. */
const firstReleaseHour = 3;
const shortestGapHours = 30;
const longestGapHours = 90;
/** Every so many releases one joins its network, finds nothing it could ask, and so never confirms itself. */
const badReleaseEvery = 4;
const outageChance = 1 / 20;
const longestOutageHours = 6;
const interruptionChance = 1 / 40;

/** What happens in so many days, the same for the same seed. */
export function calendar(days: number, seed: number): Hour[] {
  const random = randomNumbers(seed);
  const whole = (below: number): number => Math.floor(random() * below);
  let nextRelease = firstReleaseHour;
  let releases = 0;
  let outageEnd = 0;
  return Array.from({ length: days * hoursOfDay }, (_, hour): Hour => {
    const isRelease = hour === nextRelease;
    if (isRelease) {
      nextRelease += shortestGapHours + whole(longestGapHours - shortestGapHours);
      releases++;
    }
    const kind = hour >= outageEnd && random() < outageChance ? outageKinds[whole(outageKinds.length)] : undefined;
    const hours = 1 + whole(longestOutageHours);
    if (kind !== undefined) outageEnd = hour + hours + 1;
    const isInterrupted = random() < interruptionChance;
    const interruption = random() < 0.5 ? "power cut" : "reset button";
    return {
      ...(isRelease ? { releases: releases % badReleaseEvery === 0 ? "bad" : "good" } : {}),
      ...(kind === undefined ? {} : { outage: { kind, hours } }),
      ...(isInterrupted ? { interruption } : {}),
    };
  });
}

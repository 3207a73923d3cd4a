import type { SigningKey } from "../../release/keys.ts";
import { createManifest } from "../../release/manifest.ts";
import { manifestAsset } from "../../release/publish.ts";
import { runFleet, startMs, type Act, type FleetRun } from "../../sim/fleet/fleet.ts";
import { makeImage } from "../../sim/fleet/image.ts";
import type { FleetFirmware } from "./load.ts";

const repository = { owner: "otter-firmware", repository: "fleet" } as const;
const board = "esp32";

export const hourMs = 3_600_000;
export const oldVersion = "1.0.0";
export const firstRollout = 10;

/** A release as a person publishes it. */
interface Publication {
  readonly version: string;
  readonly atMs: number;
  readonly rollout: number;
}

export interface Scenario {
  readonly name: string;
  readonly switchedOnWithinMs: number;
  readonly durationMs: number;
  readonly publications: readonly Publication[];
  /** The version that crashes at its start, and when somebody takes it back. */
  readonly broken?: { readonly version: string; readonly withdrawnAtMs: number };
}

export const scenarios = {
  rollout: {
    name: "a release for everybody",
    switchedOnWithinMs: hourMs,
    durationMs: 6 * hourMs,
    publications: [{ version: "1.1.0", atMs: 2 * hourMs, rollout: 100 }],
  },
  powerCut: {
    name: "the same, after a power cut for all at once",
    switchedOnWithinMs: 0,
    durationMs: 6 * hourMs,
    publications: [{ version: "1.1.0", atMs: 2 * hourMs, rollout: 100 }],
  },
  badRelease: {
    name: `a release that crashes, for ${firstRollout} % first`,
    switchedOnWithinMs: hourMs,
    durationMs: 10 * hourMs,
    publications: [
      { version: "1.1.0", atMs: 2 * hourMs, rollout: firstRollout },
      { version: "1.1.1", atMs: 6 * hourMs, rollout: 100 },
    ],
    broken: { version: "1.1.0", withdrawnAtMs: 6 * hourMs - 60_000 },
  },
} as const satisfies Record<string, Scenario>;

export interface RunOptions {
  readonly devices: number;
  readonly seed: number;
  readonly key: SigningKey;
  readonly firmware: FleetFirmware;
}

/** Lets a fleet go through a scenario. */
export async function runScenario(scenario: Scenario, { devices, seed, key, firmware }: RunOptions): Promise<FleetRun> {
  const { broken } = scenario;
  const script: Act[] = await Promise.all(
    scenario.publications.map((publication) => publish(publication, key, firmware.product)),
  );
  if (broken !== undefined) {
    const release = { ...repository, tag: `v${broken.version}` };
    script.push({ atMs: broken.withdrawnAtMs, does: (github) => void github.withdraw(release) });
  }
  return runFleet({
    devices,
    seed,
    script,
    version: oldVersion,
    switchedOnWithinMs: scenario.switchedOnWithinMs,
    durationMs: scenario.durationMs,
    firmware: firmware.create({
      ...repository,
      board,
      keys: [key.publicKey],
      broken: new Set(broken === undefined ? [] : [broken.version]),
    }),
  });
}

async function publish({ version, atMs, rollout }: Publication, key: SigningKey, product: string): Promise<Act> {
  const image = makeImage(version);
  const asset = `${product}-${version}-${board}.ota.bin`;
  const manifest = createManifest({
    product,
    version,
    sequence: Number(version.replaceAll(".", "")),
    rollout,
    issued: Math.floor((startMs + atMs) / 1000),
    images: [{ board, asset, image }],
  });
  const assets = [{ name: asset, bytes: Buffer.from(image) }, await manifestAsset(manifest, key)];
  return { atMs, does: (github) => void github.publish({ ...repository, tag: `v${version}`, assets }) };
}

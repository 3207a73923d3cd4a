import { fractionOf } from "../../support/jitter.ts";
import type { Manifest } from "./manifest.ts";
import { isNewer } from "./version-number.ts";

/** Anything smaller is an error page, not a firmware. */
export const smallestImageBytes = 100_000;

/** Clocks of devices start at 1970; one that was set is later than this (1 January 2024). */
const firstPlausibleSeconds = 1_704_067_200;

/** The channel that every device takes releases from. */
export const stableChannel = "stable";

/** What a device knows of the place that an image would go to. */
export interface SlotTerms {
  /** Bytes of the slot; 0 when there is none. */
  readonly slotBytes: number;
  /** Whether the image would overwrite the one that runs. */
  readonly hasOneSlot: boolean;
}

/** What a device knows of itself when it judges a manifest. */
export interface Terms extends SlotTerms {
  readonly product: string;
  /** The version that runs. */
  readonly version: string;
  readonly channel: string;
  /** Decides at which percentage of a rollout the device takes part. */
  readonly deviceId: string;
  /** The highest sequence that was ever confirmed here. */
  readonly sequence: number;
  /** The clock, seconds since 1970; near 0 while it is not set. */
  readonly nowSeconds: number;
}

/** Why an image of this size must not be installed, or undefined. */
export function sizeProblem(size: number, terms: SlotTerms): string | undefined {
  if (terms.hasOneSlot || terms.slotBytes === 0) return "this partition table has no second slot";
  if (size < 0) return "the server does not say how large the image is";
  if (size < smallestImageBytes) return `${size} bytes are too few for an image, ${smallestImageBytes} is the least`;
  if (size > terms.slotBytes) return `${size} bytes do not fit into the slot of ${terms.slotBytes}`;
  return undefined;
}

type Rule = (manifest: Manifest, terms: Terms) => string | undefined;

/** In this order; the first that is broken is the reason. */
const rules: readonly Rule[] = [
  productProblem,
  sequenceProblem,
  minimumVersionProblem,
  expiryProblem,
  channelProblem,
  rolloutProblem,
  (manifest, terms) => sizeProblem(manifest.image.size, terms),
];

/** Why what the manifest describes is not for this device now, or undefined. */
export function manifestProblem(manifest: Manifest, terms: Terms): string | undefined {
  for (const rule of rules) {
    const problem = rule(manifest, terms);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function productProblem({ product }: Manifest, terms: Terms): string | undefined {
  return product === terms.product ? undefined : `it is a version of "${product}", this is ${terms.product}`;
}

/** An old release, signed long ago, must not come back under whatever name. */
function sequenceProblem({ sequence }: Manifest, terms: Terms): string | undefined {
  return sequence >= terms.sequence ? undefined : `its sequence is ${sequence}, ${terms.sequence} has run here`;
}

function minimumVersionProblem({ minimumVersion }: Manifest, terms: Terms): string | undefined {
  return isNewer(minimumVersion, terms.version) ? `it can only follow ${minimumVersion} or later` : undefined;
}

/**
 * A clock that nobody has set cannot say that something is over, and one that is behind the signing is wrong. So whoever
 * keeps time servers away from a device can show it an old manifest for longer; the other rules still hold.
 */
function expiryProblem({ issued, expires }: Manifest, terms: Terms): string | undefined {
  const isClockSet = terms.nowSeconds >= firstPlausibleSeconds && terms.nowSeconds >= issued;
  return isClockSet && terms.nowSeconds >= expires ? `its manifest has expired` : undefined;
}

function channelProblem({ channel }: Manifest, terms: Terms): string | undefined {
  const isTaken = channel === stableChannel || channel === terms.channel;
  return isTaken ? undefined : `it is in the channel "${channel}", this device takes ${terms.channel}`;
}

function rolloutProblem({ rollout, version }: Manifest, terms: Terms): string | undefined {
  if (rolloutPlace(terms.deviceId, version) < rollout) return undefined;
  return `it is rolled out to ${rollout} % of the devices, and not yet to this one`;
}

/** The device's place from 0 up to 100 among all that wait for a version: another one for each version. */
export function rolloutPlace(deviceId: string, version: string): number {
  return 100 * fractionOf(`${deviceId} ${version}`);
}

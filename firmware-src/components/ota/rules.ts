import type { Manifest } from "./manifest.ts";

/** Anything smaller is an error page, not a firmware. */
export const smallestImageBytes = 100_000;

/** What a device knows of itself when it judges an offer. */
export interface Terms {
  readonly board: string;
  /** Bytes of the slot that the image would go to; 0 when there is none. */
  readonly slotBytes: number;
  /** Whether the image would overwrite the one that runs. */
  readonly hasOneSlot: boolean;
}

/** Why an image of this size must not be installed, or undefined. */
export function sizeProblem(size: number, terms: Terms): string | undefined {
  if (terms.hasOneSlot || terms.slotBytes === 0) return "this partition table has no second slot";
  if (size < 0) return "the server does not say how large the image is";
  if (size < smallestImageBytes) return `${size} bytes are too few for an image, ${smallestImageBytes} is the least`;
  if (size > terms.slotBytes) return `${size} bytes do not fit into the slot of ${terms.slotBytes}`;
  return undefined;
}

/** Why what the manifest describes is not for this device, or undefined. */
export function manifestProblem(manifest: Manifest, terms: Terms): string | undefined {
  if (manifest.board !== terms.board) return `the image is for ${manifest.board}, this is ${terms.board}`;
  return sizeProblem(manifest.size, terms);
}

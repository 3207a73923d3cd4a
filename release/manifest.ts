import { createHash } from "node:crypto";
import { parseVersion } from "./version.ts";

/** The asset of a release that a device reads before it asks for a byte of the image. */
export const manifestFileName = "otter.json";

/**
 * How many bytes of an image `Update` holds back until activation. A device cannot read them from
 * its flash before that, so the manifest tells them.
 */
export const heldBackBytes = 16;

/** The contents of `otter.json`: what one release offers to one kind of board. */
export interface Manifest {
  readonly version: string;
  /** `esp32`, `esp32c3`, `esp32s3`. */
  readonly board: string;
  /** The name of the release's asset that is the image. */
  readonly image: string;
  /** Bytes. */
  readonly size: number;
  /** Of the whole image, lower-case hex. */
  readonly sha256: string;
  /** The first 16 bytes of the image, lower-case hex. */
  readonly firstBytes: string;
}

export interface ManifestSource {
  readonly version: string;
  readonly board: string;
  readonly imageName: string;
  readonly image: Uint8Array;
}

/** Describes an image. Throws when the version is not one, or when the image cannot be an ESP32's. */
export function createManifest({ version, board, imageName, image }: ManifestSource): Manifest {
  if (parseVersion(version) === undefined) throw new Error(`"${version}" is not a version such as 1.2.0 or 13.`);
  if (image[0] !== 0xe9) throw new Error(`${imageName} is not an ESP32 image: it does not begin with 0xE9.`);
  return {
    version,
    board,
    image: imageName,
    size: image.length,
    sha256: createHash("sha256").update(image).digest("hex"),
    firstBytes: Buffer.from(image.subarray(0, heldBackBytes)).toString("hex"),
  };
}

export function formatManifest(manifest: Manifest): string {
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}

type Check = (value: unknown) => boolean;

const checks: { readonly [Name in keyof Manifest]: Check } = {
  version: (value) => typeof value === "string" && parseVersion(value) !== undefined,
  board: (value) => typeof value === "string" && /^[a-z0-9-]+$/.test(value),
  image: (value) => typeof value === "string" && /^[\w.-]+$/.test(value),
  size: (value) => Number.isSafeInteger(value) && Number(value) > heldBackBytes,
  sha256: (value) => typeof value === "string" && /^[0-9a-f]{64}$/.test(value),
  firstBytes: (value) => typeof value === "string" && /^e9[0-9a-f]{30}$/.test(value),
};

/** Reads a manifest; throws an Error that names the member that is wrong. Unknown members are allowed. */
export function parseManifest(text: string): Manifest {
  const value: unknown = JSON.parse(text);
  if (typeof value !== "object" || value === null) throw new Error("The manifest is not a JSON object.");
  const members = value as Record<string, unknown>;
  for (const [name, isRight] of Object.entries(checks)) {
    if (!isRight(members[name])) throw new Error(`The manifest's "${name}" is ${JSON.stringify(members[name])}.`);
  }
  return value as Manifest;
}

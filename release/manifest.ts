import { createHash } from "node:crypto";
import { parseVersion } from "./version.ts";

/** The asset of a release that a device reads before it asks for a byte of the image: a signed manifest. */
export const manifestFileName = "otter.jws";

/** What a device reads at most. */
export const manifestLimitBytes = 4096;

/**
 * How many bytes of an image `Update` holds back until activation. A device cannot read them from
 * its flash before that, so the manifest tells them.
 */
export const heldBackBytes = 16;

/** The channel that every device takes releases from. */
export const stableChannel = "stable";

const daySeconds = 86_400;
/** Long enough for a holiday of whoever signs; `otter release resign` renews it. */
const defaultLifetimeDays = 90;

/** What a release offers to one kind of board. */
export interface BoardImage {
  /** The name of the release's asset that is the image. */
  readonly asset: string;
  /** Bytes. */
  readonly size: number;
  /** Of the whole image, lower-case hex. */
  readonly sha256: string;
  /** The first 16 bytes of the image, lower-case hex. */
  readonly firstBytes: string;
  /** Smaller assets that a device can make the image of; firmware of before them passes this over. */
  readonly packed?: readonly PackedImage[];
}

/**
 * Nothing is said of it but its length: whatever it is, a device verifies the image that it made of it, and 4 kB have little
 * room for digests that nobody asks for.
 */
export interface PackedImage {
  readonly asset: string;
  /** Bytes. */
  readonly size: number;
  /** `zlib` (RFC 1950) or `detools+zlib`: a patch in detools' sequential format, compressed by zlib as a whole. */
  readonly format: string;
  /** For a patch: the image that it applies to. */
  readonly base?: BaseImage;
}

export interface BaseImage {
  readonly version: string;
  readonly size: number;
  /** Of the whole image, lower-case hex. */
  readonly sha256: string;
}

/** What is signed of a release: one for all its boards. */
export interface Manifest {
  readonly product: string;
  readonly version: string;
  /** Counts the releases of the product upwards, whatever they are called. */
  readonly sequence: number;
  /** The oldest version that can be updated to this one directly. */
  readonly minimumVersion: string;
  readonly channel: string;
  /** How many of a hundred devices shall take it. */
  readonly rollout: number;
  /** Seconds since 1970, likewise `expires`. */
  readonly issued: number;
  readonly expires: number;
  /** By the boards' names: `esp32`, `esp32c3`, `esp32s3`. */
  readonly boards: Readonly<Record<string, BoardImage>>;
}

/** An image with the name of the asset that it will be. */
export interface NamedImage {
  readonly board: string;
  readonly asset: string;
  readonly image: Uint8Array;
  readonly packed?: readonly PackedImage[];
}

export interface ManifestSource {
  readonly product: string;
  readonly version: string;
  readonly sequence: number;
  readonly images: readonly NamedImage[];
  /** Any version, unless given. */
  readonly minimumVersion?: string;
  /** `stable` unless given. */
  readonly channel?: string;
  /** All devices, unless given. */
  readonly rollout?: number;
  /** 90 days unless given. */
  readonly lifetimeDays?: number;
  /** Seconds since 1970; this machine's clock unless given. */
  readonly issued?: number;
}

/** Describes a release. Throws when a member is not what a device would take. */
export function createManifest(source: ManifestSource): Manifest {
  const issued = source.issued ?? Math.floor(Date.now() / 1000);
  return checkManifest({
    product: source.product,
    version: source.version,
    sequence: source.sequence,
    minimumVersion: source.minimumVersion ?? "0.0.0",
    channel: source.channel ?? stableChannel,
    rollout: source.rollout ?? 100,
    issued,
    expires: issued + (source.lifetimeDays ?? defaultLifetimeDays) * daySeconds,
    boards: Object.fromEntries(source.images.map((named) => [named.board, describeImage(named)])),
  });
}

function describeImage({ asset, image, packed = [] }: NamedImage): BoardImage {
  if (image[0] !== 0xe9) throw new Error(`${asset} is not an ESP32 image: it does not begin with 0xE9.`);
  return {
    asset,
    size: image.length,
    sha256: createHash("sha256").update(image).digest("hex"),
    firstBytes: Buffer.from(image.subarray(0, heldBackBytes)).toString("hex"),
    ...(packed.length > 0 && { packed }),
  };
}

type Checks<Subject> = { readonly [Name in keyof Subject]: (value: unknown) => boolean };

const isVersion = (value: unknown) => typeof value === "string" && parseVersion(value) !== undefined;
const isName = (value: unknown) => typeof value === "string" && /^[\w.-]{1,64}$/.test(value);
const isCount = (value: unknown) => Number.isInteger(value) && Number(value) >= 0 && Number(value) < 2 ** 32;

const checks: Checks<Manifest> = {
  product: isName,
  version: isVersion,
  sequence: (value) => isCount(value) && value !== 0,
  minimumVersion: isVersion,
  channel: isName,
  rollout: (value) => typeof value === "number" && value >= 0 && value <= 100 && Number.isInteger(value),
  issued: isCount,
  expires: isCount,
  boards: (value) => typeof value === "object" && value !== null && Object.keys(value).length > 0,
};

const isAsset = (value: unknown) => typeof value === "string" && /^\w[\w.-]*$/.test(value);
const isSize = (value: unknown) => Number.isSafeInteger(value) && Number(value) > 0;
const isSha256 = (value: unknown) => typeof value === "string" && /^[0-9a-f]{64}$/.test(value);

const imageChecks: Checks<Omit<BoardImage, "packed">> = {
  asset: isAsset,
  size: (value) => isSize(value) && Number(value) > heldBackBytes,
  sha256: isSha256,
  firstBytes: (value) => typeof value === "string" && /^e9[0-9a-f]{30}$/.test(value),
};

const packedChecks: Checks<Omit<PackedImage, "base">> = { asset: isAsset, size: isSize, format: isFormat };
const baseChecks: Checks<BaseImage> = { version: isVersion, size: isSize, sha256: isSha256 };

function isFormat(value: unknown): boolean {
  return typeof value === "string" && /^[a-z+]{1,32}$/.test(value);
}

/** Throws an Error that names the member that is wrong. Unknown members are allowed. */
export function checkManifest(value: unknown): Manifest {
  const manifest = checkMembers<Manifest>(value, checks, "The manifest");
  for (const [board, image] of Object.entries(manifest.boards)) {
    if (!isName(board)) throw new Error(`"${board}" is no name of a board.`);
    checkMembers<BoardImage>(image, imageChecks, `The image for ${board}`);
    for (const packed of image.packed ?? []) checkPacked(packed, board);
  }
  return manifest;
}

function checkPacked(packed: PackedImage, board: string): void {
  checkMembers(packed, packedChecks, `A packed image for ${board}`);
  if (packed.base !== undefined) checkMembers(packed.base, baseChecks, `The base of a delta for ${board}`);
}

function checkMembers<Subject>(value: unknown, table: Checks<Partial<Subject>>, what: string): Subject {
  if (typeof value !== "object" || value === null) throw new Error(`${what} is not a JSON object.`);
  const members = value as Record<string, unknown>;
  for (const [name, isRight] of Object.entries<(value: unknown) => boolean>(table)) {
    if (!isRight(members[name])) throw new Error(`${what} has "${name}": ${JSON.stringify(members[name])}.`);
  }
  return value as Subject;
}

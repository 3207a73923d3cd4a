import { JsonReader } from "../../support/json.ts";
import { openJws, type TrustedKey } from "./jws.ts";
import { check, isFileName, isHexadecimal, isSha256 } from "./manifest-checks.ts";
import { readPackedList, type Packed } from "./packed.ts";
import { parseVersion } from "./version-number.ts";

/** The release's asset that a device reads before it asks for a byte of the image. */
export const manifestFileName = "otter.jws";

/** Room for a dozen boards. */
export const manifestLimitBytes = 4096;

/**
 * How many bytes of an image `Update` holds back until activation. They are not in flash when it is verified; the
 * manifest tells them.
 */
export const heldBackBytes = 16;

/** What is signed of one release's image for one kind of board. */
export interface BoardImage {
  /** The name of the release's asset. */
  readonly asset: string;
  /** Bytes. */
  readonly size: number;
  /** Of the whole image, lower-case hexadecimal digits. */
  readonly sha256: string;
  /** The first 16 bytes of the image, likewise. */
  readonly firstBytes: string;
  /** Smaller files that it can be made of. */
  readonly packed: readonly Packed[];
}

/** What is signed of one release, with the image for this board. */
export interface Manifest {
  /** Which firmware this is a version of: a key may sign more than one. */
  readonly product: string;
  readonly version: string;
  /** Counts the releases of the product, whatever they are called. */
  readonly sequence: number;
  /** The oldest version that can be updated to this one directly. */
  readonly minimumVersion: string;
  readonly channel: string;
  /** How many of a hundred devices shall take it. */
  readonly rollout: number;
  /** Seconds since 1970, likewise `expires`. */
  readonly issued: number;
  readonly expires: number;
  readonly image: BoardImage;
}

/** Who is believed, and what is looked for. */
export interface ManifestTerms {
  readonly keys: readonly TrustedKey[];
  readonly board: string;
}

/** Opens a signed manifest; throws an `Error` that says why it is not to be believed, or not for this board. */
export function openManifest(jws: string, terms: ManifestTerms): Manifest {
  let payload: string;
  try {
    payload = openJws(jws, terms.keys);
  } catch (error) {
    throw new Error(`the manifest is not to be believed: ${error instanceof Error ? error.message : ""}`);
  }
  return parseManifest(payload, terms.board);
}

/** Reads and checks what was signed; throws an `Error` that names what is wrong. Members that are not known are passed over. */
export function parseManifest(text: string, board: string): Manifest {
  const texts = new Map<string, string>();
  const numbers = new Map<string, number>();
  const images: BoardImage[] = [];
  const reader = new JsonReader(text);
  reader.object((name) => {
    if (textMembers.includes(name)) texts.set(name, reader.text());
    else if (numberMembers.includes(name)) numbers.set(name, reader.number());
    else if (name === "boards") readBoards(reader, board, images);
    else reader.skip();
  });
  reader.end();
  for (const name of numberMembers) {
    const value = numbers.get(name) ?? -1;
    check(Number.isSafeInteger(value) && value >= 0, name, `${value}`);
  }
  const version = texts.get("version") ?? "";
  const minimumVersion = texts.get("minimumVersion") ?? "";
  check(parseVersion(version) !== undefined, "version", version);
  check(parseVersion(minimumVersion) !== undefined, "minimumVersion", minimumVersion);
  const image = images.at(-1);
  if (image === undefined) throw new Error(`the release has no image for ${board}`);
  return {
    product: texts.get("product") ?? "",
    version,
    sequence: numbers.get("sequence") ?? 0,
    minimumVersion,
    channel: texts.get("channel") ?? "",
    rollout: numbers.get("rollout") ?? 0,
    issued: numbers.get("issued") ?? 0,
    expires: numbers.get("expires") ?? 0,
    image,
  };
}

const textMembers = ["product", "version", "minimumVersion", "channel"];
const numberMembers = ["sequence", "rollout", "issued", "expires"];

/** Adds the image for one board, when there is one; the others are read over. */
function readBoards(reader: JsonReader, board: string, images: BoardImage[]): void {
  reader.object((name) => {
    if (name === board) images.push(readImage(reader));
    else reader.skip();
  });
}

function readImage(reader: JsonReader): BoardImage {
  let asset = "";
  let size = 0;
  let sha256 = "";
  let firstBytes = "";
  let packed: Packed[] = [];
  reader.object((name) => {
    if (name === "asset") asset = reader.text();
    else if (name === "size") size = reader.number();
    else if (name === "sha256") sha256 = reader.text();
    else if (name === "firstBytes") firstBytes = reader.text();
    else if (name === "packed") packed = readPackedList(reader);
    else reader.skip();
  });
  check(isFileName(asset), "asset", asset);
  check(Number.isSafeInteger(size) && size > heldBackBytes, "size", `${size}`);
  check(isSha256(sha256), "sha256", sha256);
  // 0xE9 is how every image of an ESP32 begins.
  check(firstBytes.length === 2 * heldBackBytes && isHexadecimal(firstBytes), "firstBytes", firstBytes);
  check(firstBytes.startsWith("e9"), "firstBytes", firstBytes);
  return { asset, size, sha256, firstBytes, packed };
}

import type { JsonReader } from "../../support/json.ts";
import { check, isFileName, isSha256 } from "./manifest-checks.ts";
import { parseVersion } from "./version-number.ts";

/** The image that a delta applies to. */
export interface BaseImage {
  readonly version: string;
  /** Bytes. */
  readonly size: number;
  /** Of the whole image, lower-case hexadecimal digits. */
  readonly sha256: string;
}

/** A smaller file that the image can be made of. What it makes is verified, so nothing but its length is said of itself. */
export interface Packed {
  /** The name of the release's asset. */
  readonly asset: string;
  /** Bytes. */
  readonly size: number;
  /** `zlib`: the image, compressed. `detools+zlib`: its differences to the base, compressed. */
  readonly format: string;
  readonly base: BaseImage | undefined;
}

const compressedFormat = "zlib";
const deltaFormat = "detools+zlib";

/** Reads the list; what is in a format of later days is passed over. */
export function readPackedList(reader: JsonReader): Packed[] {
  const list: Packed[] = [];
  reader.array(() => {
    const packed = readPacked(reader);
    const isDelta = packed.format === deltaFormat && packed.base !== undefined;
    if (packed.format === compressedFormat || isDelta) list.push(packed);
  });
  return list;
}

function readPacked(reader: JsonReader): Packed {
  let asset = "";
  let size = 0;
  let format = "";
  let base: BaseImage | undefined;
  reader.object((name) => {
    if (name === "asset") asset = reader.text();
    else if (name === "size") size = reader.number();
    else if (name === "format") format = reader.text();
    else if (name === "base") base = readBase(reader);
    else reader.skip();
  });
  check(isFileName(asset), "packed asset", asset);
  check(Number.isSafeInteger(size) && size > 0, "packed size", `${size}`);
  return { asset, size, format, base };
}

function readBase(reader: JsonReader): BaseImage {
  let version = "";
  let size = 0;
  let sha256 = "";
  reader.object((name) => {
    if (name === "version") version = reader.text();
    else if (name === "size") size = reader.number();
    else if (name === "sha256") sha256 = reader.text();
    else reader.skip();
  });
  check(parseVersion(version) !== undefined, "base version", version);
  check(Number.isSafeInteger(size) && size > 0, "base size", `${size}`);
  check(isSha256(sha256), "base sha256", sha256);
  return { version, size, sha256 };
}

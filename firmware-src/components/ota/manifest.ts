import { consistsOf, digits, hexadecimalDigits, letters, lowerCaseLetters } from "../../support/characters.ts";
import { JsonReader } from "../../support/json.ts";
import { parseVersion } from "./version-number.ts";

/** The release's asset that a device reads before it asks for a byte of the image. */
export const manifestFileName = "otter.json";

/**
 * How many bytes of an image `Update` holds back until activation. They are not in flash when it is verified; the
 * manifest tells them.
 */
export const heldBackBytes = 16;

/** What `otter.json` says about one release for one kind of board. */
export interface Manifest {
  readonly version: string;
  readonly board: string;
  /** The name of the release's asset that is the image. */
  readonly image: string;
  /** Bytes. */
  readonly size: number;
  /** Of the whole image, lower-case hexadecimal digits. */
  readonly sha256: string;
  /** The first 16 bytes of the image, likewise. */
  readonly firstBytes: string;
}

/** Reads and checks a manifest; throws an `Error` that names what is wrong. Members that are not known are passed over. */
export function parseManifest(text: string): Manifest {
  let version = "";
  let board = "";
  let image = "";
  let size = 0;
  let sha256 = "";
  let firstBytes = "";
  const reader = new JsonReader(text);
  reader.object((name) => {
    switch (name) {
      case "version":
        version = reader.text();
        break;
      case "board":
        board = reader.text();
        break;
      case "image":
        image = reader.text();
        break;
      case "size":
        size = reader.number();
        break;
      case "sha256":
        sha256 = reader.text();
        break;
      case "firstBytes":
        firstBytes = reader.text();
        break;
      default:
        reader.skip();
    }
  });
  reader.end();
  check(parseVersion(version) !== undefined, "version", version);
  check(consistsOf(board, `${lowerCaseLetters}${digits}-_`), "board", board);
  check(isFileName(image), "image", image);
  check(Number.isSafeInteger(size) && size > heldBackBytes, "size", `${size}`);
  check(sha256.length === 64 && isHexadecimal(sha256), "sha256", sha256);
  // 0xE9 is how every image of an ESP32 begins.
  check(firstBytes.length === 2 * heldBackBytes && isHexadecimal(firstBytes), "firstBytes", firstBytes);
  check(firstBytes.startsWith("e9"), "firstBytes", firstBytes);
  return { version, board, image, size, sha256, firstBytes };
}

function check(isRight: boolean, member: string, value: string): void {
  if (!isRight) throw new Error(`the manifest's ${member} is "${value}"`);
}

function isFileName(text: string): boolean {
  return consistsOf(text, `${letters}${digits}._-`) && !text.startsWith(".");
}

function isHexadecimal(text: string): boolean {
  return consistsOf(text, hexadecimalDigits);
}

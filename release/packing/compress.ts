import { deflateSync } from "node:zlib";

/** What a manifest calls it. */
export const compressedFormat = "zlib";

/**
 * A device keeps so many bytes of what it has unpacked: 2 to the power of this. Twice as many would make an image
 * hardly smaller.
 */
export const windowBits = 13;

/** In the format of RFC 1950, with a window that a device has room for. */
export function compress(bytes: Uint8Array): Buffer {
  return deflateSync(bytes, { level: 9, memLevel: 9, windowBits });
}

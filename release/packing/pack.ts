import { createHash } from "node:crypto";
import type { PackedImage } from "../manifest.ts";
import { compress, compressedFormat } from "./compress.ts";
import { deltaFormat, makeDelta } from "./delta.ts";

/** An image of an earlier release, which devices run now. */
export interface Base {
  readonly version: string;
  readonly image: Buffer;
}

export interface PackOptions {
  /** What the assets are called, but for their endings. */
  readonly name: string;
  readonly isCompressed: boolean;
  readonly bases: readonly Base[];
}

/** An asset that the image can be made of, and what the manifest says about it. */
export interface Packed {
  readonly described: PackedImage;
  readonly bytes: Buffer;
}

/** The image compressed, and as deltas to earlier ones; only those that are worth it. */
export function packImage(image: Buffer, { name, isCompressed, bases }: PackOptions): Packed[] {
  const compressed = compress(image);
  const limit = isCompressed ? Math.min(compressed.length, image.length) : image.length;
  const deltas = bases.flatMap((base): Packed[] => {
    const bytes = makeDelta(base.image, image);
    if (bytes === undefined || bytes.length >= limit) return [];
    const asset = `${name}.from-${base.version}.delta`;
    return [{ described: { asset, size: bytes.length, format: deltaFormat, base: describeBase(base) }, bytes }];
  });
  if (!isCompressed || compressed.length >= image.length) return deltas;
  const described = { asset: `${name}.ota.zlib`, size: compressed.length, format: compressedFormat };
  return [...deltas, { described, bytes: compressed }];
}

function describeBase({ version, image }: Base): PackedImage["base"] & object {
  return { version, size: image.length, sha256: createHash("sha256").update(image).digest("hex") };
}

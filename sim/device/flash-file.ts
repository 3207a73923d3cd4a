import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { makeFactoryFlash, makeOtaEntry, minSpiffsPartitions, sectorBytes, slotBytes } from "../../release/flash.ts";
import { parseImage } from "../../release/image.ts";

const [, otaData, firstSlot] = minSpiffsPartitions;

/** Makes the flash file of a new device; `image` goes to its first slot. */
export function createFlashFile(path: string, image: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, makeFactoryFlash({ image }));
}

/**
 * Puts an image into an existing flash file as an upload by USB does: into the first slot, which becomes the one to
 * boot. Settings and the other slot stay. Throws an ImageError when the image is faulty or too large.
 */
export function uploadImage(path: string, image: Uint8Array): void {
  if (!existsSync(path)) {
    createFlashFile(path, image);
    return;
  }
  parseImage(image);
  if (image.length > slotBytes) throw new Error(`The image has ${image.length} bytes, its slot only ${slotBytes}.`);
  const flash = readFileSync(path);
  flash.fill(0xff, firstSlot.offset, firstSlot.offset + Math.ceil(image.length / sectorBytes) * sectorBytes);
  flash.set(image, firstSlot.offset);
  flash.fill(0xff, otaData.offset, otaData.offset + otaData.size);
  flash.set(makeOtaEntry(1), otaData.offset);
  writeFileSync(path, flash);
}

import type { EspPartition } from "arduino/EspPartition";
import { Sha256 } from "arduino/Sha256";
import { heldBackBytes, type BoardImage } from "./manifest.ts";

/**
 * Why what lies in the slot is not the image that the manifest describes, or undefined when it is.
 *
 * It is asked before the slot can boot. The first 16 bytes are not in flash then; the manifest's stand for them. Any
 * others would fail the chip's own SHA-256 of the image, which is checked at activation and lies in the part that is
 * verified here.
 */
export function slotProblem(slot: EspPartition, image: BoardImage): string | undefined {
  const digest = new Sha256();
  if (!digest.addHex(image.firstBytes)) return "the manifest's first bytes cannot be read";
  if (!digest.addPartition(slot, heldBackBytes, image.size - heldBackBytes)) return "the flash cannot be read";
  const found = digest.hex();
  return found === image.sha256 ? undefined : `SHA-256 is ${found}, the manifest says ${image.sha256}`;
}

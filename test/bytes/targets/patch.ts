// A delta, unpacked already: numbers, differences, bytes, and where in the running image they belong.
import { onInput } from "arduino/FuzzInput";
import { Patcher, type Base } from "../../../firmware-src/components/ota/unpack/patcher.ts";
import { PackingError, type ByteSink } from "../../../firmware-src/components/ota/unpack/unpacker.ts";
import { nextImage, runningImage } from "./images.ts";
import { inputBytes, require, sameBytes } from "./input.ts";

const running = runningImage();
const wanted = nextImage();

class Flash implements Base {
  readonly size = running.length;

  read(position: number, block: Uint8Array): boolean {
    require(position >= 0 && position + block.length <= this.size, "only the running image is read");
    block.set(running.subarray(position, position + block.length));
    return true;
  }
}

class Slot implements ByteSink {
  readonly bytes = new Uint8Array(wanted.length);
  size = 0;
  hasEnded = false;

  write(bytes: Uint8Array): void {
    require(!this.hasEnded && this.size + bytes.length <= wanted.length, "an image is never longer than announced");
    this.bytes.set(bytes, this.size);
    this.size += bytes.length;
  }

  end(): void {
    require(!this.hasEnded && this.size === wanted.length, "an image that ends is whole");
    this.hasEnded = true;
  }
}

const flash = new Flash();

/** Why the patch makes no image; empty when it does. */
function patch(bytes: Uint8Array, pieceBytes: number, slot: Slot): string {
  const patcher = new Patcher(flash, wanted.length, slot);
  try {
    for (let at = 0; at < bytes.length; at += pieceBytes) {
      patcher.write(bytes.subarray(at, Math.min(at + pieceBytes, bytes.length)));
    }
    patcher.end();
  } catch (error) {
    require(error instanceof PackingError && error.message !== "", "a refusal says why");
    return error instanceof Error ? error.message : "";
  }
  return "";
}

onInput("patch", () => {
  const bytes = inputBytes();
  const whole = new Slot();
  const problem = patch(bytes, Math.max(1, bytes.length), whole);
  const parts = new Slot();
  const pieceBytes = 1 + (bytes.length % 7);
  require(patch(bytes, pieceBytes, parts) === problem, "the pieces in which it comes make no difference");
  require(whole.hasEnded === (problem === "") && parts.hasEnded === whole.hasEnded, "what is refused has no end");
  require(problem !== "" || sameBytes(parts.bytes, whole.bytes, whole.size), "nor do they to the image");
});

/** Its own opposite: what a release makes must come through. */
onInput("patch!", () => {
  const slot = new Slot();
  const isMade = patch(inputBytes(), 1024, slot) === "" && sameBytes(slot.bytes, wanted, wanted.length);
  require(!isMade, "planted: the next image was made");
});

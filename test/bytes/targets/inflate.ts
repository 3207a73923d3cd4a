// A compressed image, in pieces of any size; zlib itself has the last word on what is in it.
import { inflatedByZlib, onInput } from "arduino/FuzzInput";
import { Inflater } from "../../../firmware-src/components/ota/unpack/inflater.ts";
import { PackingError, pieceBytes, type ByteSink } from "../../../firmware-src/components/ota/unpack/unpacker.ts";
import { inputBytes, require, sameBytes } from "./input.ts";

/** Two windows and a half: repetitions reach over their borders. */
const limitBytes = 20_000;
const buffer = new Uint8Array(limitBytes);
const expected = new Uint8Array(limitBytes);

class Buffer implements ByteSink {
  size = 0;
  hasEnded = false;

  write(bytes: Uint8Array): void {
    require(!this.hasEnded && this.size + bytes.length <= limitBytes, "no more comes out than there may");
    buffer.set(bytes, this.size);
    this.size += bytes.length;
  }

  end(): void {
    require(!this.hasEnded, "an image ends once");
    this.hasEnded = true;
  }
}

/** What comes out of the input, the first byte of which says how large the pieces are; and why no more does. */
function inflate(sink: Buffer): string {
  const bytes = inputBytes();
  const step = bytes.length > 0 ? Math.max(1, bytes[0] * 4) : 1;
  const inflater = new Inflater(limitBytes, sink);
  try {
    for (let at = 1; at < bytes.length; at += step) {
      inflater.put(bytes.subarray(at, Math.min(at + Math.min(step, pieceBytes), bytes.length)));
      while (inflater.work(false));
    }
    while (inflater.work(true));
  } catch (error) {
    require(error instanceof PackingError && error.message !== "", "a refusal says why");
    return error instanceof Error ? error.message : "";
  }
  return "";
}

onInput("inflate", () => {
  const sink = new Buffer();
  const problem = inflate(sink);
  const size = inflatedByZlib(1, expected, limitBytes);
  if (problem === "") {
    require(sink.hasEnded && sink.size === size, "what is taken is zlib's, as long as zlib says");
    require(sameBytes(buffer, expected, size), "the bytes are those that zlib makes");
  } else {
    require(!sink.hasEnded || problem.includes("after its end"), "what is refused has no end");
    // zlib reaches further back than a device has memory, if it is asked for everything at once.
    require(size < 0 || problem.includes("not there"), `zlib refuses it, too: ${problem}`);
  }
});

/** Its own opposite: what a release compresses must come through. */
onInput("inflate!", () => {
  const sink = new Buffer();
  require(inflate(sink) !== "" || sink.size === 0, "planted: an image came out");
});

// The firmware's own unpacking, on good streams, on each of them with every byte changed, and cut off everywhere.
import { Inflater } from "../../../../../firmware-src/components/ota/unpack/inflater.ts";
import { Patcher, type Base } from "../../../../../firmware-src/components/ota/unpack/patcher.ts";
import { PackingError, type ByteSink } from "../../../../../firmware-src/components/ota/unpack/unpacker.ts";

class Sum implements ByteSink {
  count = 0;
  sum = 0;
  hasEnded = false;

  write(bytes: Uint8Array): void {
    for (const byte of bytes) this.sum = (Math.imul(this.sum, 31) + byte) | 0;
    this.count += bytes.length;
  }

  end(): void {
    this.hasEnded = true;
  }

  toString(): string {
    return `${this.count} ${this.sum} ${this.hasEnded}`;
  }
}

class TextBase implements Base {
  private readonly bytes: Uint8Array;
  readonly size: number;

  constructor(text: string) {
    this.bytes = new TextEncoder().encode(text);
    this.size = this.bytes.length;
  }

  read(position: number, block: Uint8Array): boolean {
    block.set(this.bytes.subarray(position, position + block.length));
    return true;
  }
}

let text = "";
for (let i = 0; i < 60; i++) {
  text += `${i === 0 ? "" : "\n"}line ${i} of an otter's ${i % 7 === 0 ? "long" : "short"} day`;
}
const base = new TextBase(text);
const imageSize = 1942;

const streams: readonly (readonly [string, string])[] = [
  [
    "dynamic",
    "WMOF1bsKg0AUhOE+T7Fd2pxb1McRcgVRUJu8fUgVCGT+ethiPmfX6Tlf26kttzbObdn363rc2rTM93YZX4fpk9pPuj2Wdf/GruPQceq4dHzWcSd79frwoGM7QQ5sBm4GcJb6o4GcAZ11kIOeAZ8Dn5us56DnoOewOwc+Bz4HPu91PdAL0AsYX9ClBb4AvihZL0AvQC9gfAF8CXwJfOmyXtKbB3oJ40vgS+BL4MtB1ivQK9ArGF8BX9E/A/jqrOuBXoFe/R3fG/jHe6k=",
  ],
  ["fixed", "WAlLzFPILylJLVLILFZIxMIGALzdC5A="],
  ["stored", "WAkBIADf/2FuIG90dGVyIGlzIGFuIG90dGVyIGlzIGFuIG90dGVyvN0LkA=="],
  [
    "delta",
    "WMNjmCbHsJyPgXTwj/fXx+9DUpqW/hpwecp8N+q9Qe0948LSzORshZTESq78vFSF3PyiVIWczLxUHYXyjMzkDIXyxGKFvPwShZKM1KJUhaTUtPyiVM7NfKNxPeq9Ue8NKe9xwnM6AwB0kNiw",
  ],
];

function bytesOf(base64: string): Uint8Array {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

/** What comes of it, or why not; the stream comes in pieces of this size. */
function outcome(name: string, bytes: Uint8Array, piece: number): string {
  const sum = new Sum();
  const unpacker = name === "delta" ? new Inflater(4000, new Patcher(base, imageSize, sum)) : new Inflater(3000, sum);
  try {
    for (let at = 0; at < bytes.length; at += piece) {
      unpacker.put(bytes.subarray(at, Math.min(at + piece, bytes.length)));
      while (unpacker.work(false));
    }
    while (unpacker.work(true));
  } catch (error) {
    return `${sum} ${error instanceof PackingError ? error.message : "another error"}`;
  }
  return `${sum}`;
}

for (const [name, base64] of streams) {
  const bytes = bytesOf(base64);
  for (const piece of [1, 7, 1000]) console.log(name, outcome(name, bytes, piece));
  for (let at = 0; at < bytes.length; at++) {
    const kept = bytes[at];
    for (const mask of [1, 0x40, 0xff]) {
      bytes[at] = kept ^ mask;
      console.log(name, at, mask, outcome(name, bytes, 5));
    }
    bytes[at] = kept;
    console.log(name, "to", at, outcome(name, bytes.slice(0, at), 50));
  }
}

import { EspPartition } from "../../../../arduino/EspPartition/EspPartition.ts";
import { pieceBytes, type ByteSink, type Unpacker } from "../../../../firmware-src/components/ota/unpack/unpacker.ts";

/** Keeps what comes out, and how it came. */
export class Collected implements ByteSink {
  readonly parts: Buffer[] = [];
  hasEnded = false;

  write(bytes: Uint8Array): void {
    // A copy: the bytes are only lent.
    this.parts.push(Buffer.from(bytes));
  }

  end(): void {
    this.hasEnded = true;
  }

  get bytes(): Buffer {
    return Buffer.concat(this.parts);
  }
}

/** Puts everything into an unpacker, in pieces of these sizes in turn, as a network might bring them. */
export function unpack(unpacker: Unpacker, packed: Uint8Array, sizes: readonly number[] = [pieceBytes]): void {
  let at = 0;
  for (let turn = 0; at < packed.length; turn++) {
    const size = Math.max(1, sizes[turn % sizes.length] ?? pieceBytes);
    unpacker.put(packed.subarray(at, at + size));
    at += size;
    while (unpacker.work(false));
  }
  while (unpacker.work(true));
}

/** Bytes of the buffers that an object holds, itself or through others; partitions are flash and do not count. */
export function bufferBytes(object: object, seen = new Set<object>()): number {
  if (seen.has(object) || object instanceof EspPartition || object instanceof Collected) return 0;
  seen.add(object);
  if (ArrayBuffer.isView(object)) return object.byteLength;
  return Object.values(object)
    .filter((member): member is object => typeof member === "object" && member !== null)
    .reduce((sum, member) => sum + bufferBytes(member, seen), 0);
}

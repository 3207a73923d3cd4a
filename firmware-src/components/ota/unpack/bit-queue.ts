import { PackingError } from "./unpacker.ts";

/**
 * Bits of a stream that comes in pieces; of each byte the lowest first (RFC 1951 §3.1.1). The `| 0` here and beside keep
 * in 32-bit integers what runs for every bit and byte: the chip has no doubles.
 */
export class BitQueue {
  private readonly bytes: Uint8Array;
  private start = 0;
  private end = 0;
  /** Bits of bytes that are not in the queue any more, and how many. */
  private held = 0;
  private heldCount = 0;

  constructor(capacityBytes: number) {
    this.bytes = new Uint8Array(capacityBytes);
  }

  put(more: Uint8Array): void {
    this.bytes.copyWithin(0, this.start, this.end);
    this.end = (this.end - this.start) | 0;
    this.start = 0;
    this.bytes.set(more, this.end);
    this.end = (this.end + more.length) | 0;
  }

  /** Whether so many whole bytes are there. */
  has(byteCount: number): boolean {
    return ((this.end - this.start) | 0) >= byteCount;
  }

  isEmpty(): boolean {
    return this.start === this.end && this.heldCount < 8;
  }

  /** The number that the next bits are, at most 16 of them. */
  take(count: number): number {
    while (this.heldCount < count) {
      if (this.start >= this.end) throw new PackingError("it ends too early");
      this.held |= this.bytes[this.start] << this.heldCount;
      this.start = (this.start + 1) | 0;
      this.heldCount = (this.heldCount + 8) | 0;
    }
    const value = this.held & ((1 << count) - 1);
    // Never more than 23 bits, so that the sign stays away.
    this.held >>= count;
    this.heldCount = (this.heldCount - count) | 0;
    return value;
  }

  /** Leaves out what is left of a byte. */
  align(): void {
    this.take(this.heldCount & 7);
  }
}

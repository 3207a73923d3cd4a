import { PackingError, type ByteSink } from "./unpacker.ts";

const adlerModulus = 65_521;
/** The sums stay in 32 bits for so many bytes. */
const adlerBytes = 2048;

/** The last bytes that came out, which what comes next may repeat. Full ones go on to the sink. */
export class Window {
  /** Set when something has gone on: a good moment for a pause. */
  hasFlushed = false;
  private readonly bytes: Uint8Array;
  private readonly sink: ByteSink;
  /** Bytes that may come out altogether. */
  private readonly limit: number;
  private at = 0;
  private written = 0;
  private low = 1;
  private high = 0;

  constructor(sizeBytes: number, limit: number, sink: ByteSink) {
    this.bytes = new Uint8Array(sizeBytes);
    this.limit = limit;
    this.sink = sink;
  }

  add(byte: number): void {
    this.bytes[this.at] = byte;
    this.at = (this.at + 1) | 0;
    if (this.at === this.bytes.length) this.flush();
  }

  /** Adds bytes that came out `distance` bytes ago. */
  repeat(distance: number, length: number): void {
    const { bytes } = this;
    if (distance > bytes.length || distance > ((this.written + this.at) | 0)) {
      throw new PackingError("it repeats what is not there");
    }
    let from = (this.at - distance) | 0;
    if (from < 0) from = (from + bytes.length) | 0;
    for (let left = length; left > 0; left--) {
      this.add(bytes[from]);
      from = (from + 1) | 0;
      if (from === bytes.length) from = 0;
    }
  }

  flush(): void {
    if (this.at === 0) return;
    this.written = (this.written + this.at) | 0;
    if (this.written > this.limit) throw new PackingError(`more than ${this.limit} bytes come out of it`);
    const part = this.bytes.subarray(0, this.at);
    this.sum(part);
    this.sink.write(part);
    this.at = 0;
    this.hasFlushed = true;
  }

  /** Of everything that was flushed (RFC 1950 §8.2): the higher half, and the lower. */
  isSum(high: number, low: number): boolean {
    return high === this.high && low === this.low;
  }

  private sum(part: Uint8Array): void {
    let { low, high } = this;
    for (let start = 0; start < part.length; start += adlerBytes) {
      const end = Math.min(start + adlerBytes, part.length);
      for (let i = start; i < end; i++) {
        low = (low + part[i]) | 0;
        high = (high + low) | 0;
      }
      low = (low % adlerModulus) | 0;
      high = (high % adlerModulus) | 0;
    }
    this.low = low;
    this.high = high;
  }
}

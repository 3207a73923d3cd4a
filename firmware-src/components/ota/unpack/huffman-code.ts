import type { BitQueue } from "./bit-queue.ts";
import { PackingError } from "./unpacker.ts";

const longestCode = 15;
/** Bytes that a code takes beside the two for each symbol. */
export const codeTableBytes = 2 * 2 * (longestCode + 1);

/**
 * A canonical Huffman code (RFC 1951 §3.2.2), read bit by bit: a table for whole codes would be faster, and take more
 * memory than all the rest. Downloads are slower than this.
 */
export class HuffmanCode {
  /** How many codes have this length. */
  private readonly counts = new Uint16Array(longestCode + 1);
  private readonly firstOfLength = new Uint16Array(longestCode + 1);
  /** In the order of their codes. */
  private readonly symbols: Uint16Array;

  constructor(symbolLimit: number) {
    this.symbols = new Uint16Array(symbolLimit);
  }

  /**
   * Takes the lengths of codes for the symbols 0, 1, 2 …; 0: no code. Bits that lead nowhere are allowed only if they are
   * the other half of a single code, or if `isOpen`.
   */
  define(lengths: Uint8Array, isOpen: boolean): void {
    const { counts, firstOfLength, symbols } = this;
    counts.fill(0);
    for (let symbol = 0; symbol < lengths.length; symbol++) counts[lengths[symbol]]++;
    const used = lengths.length - counts[0];
    let free = 1;
    let first = 0;
    for (let length = 1; length <= longestCode; length++) {
      free = 2 * free - counts[length];
      if (free < 0) throw new PackingError("it has more codes than there can be");
      firstOfLength[length] = first;
      first += counts[length];
    }
    const isSingle = used === counts[1] && used <= 1;
    if (free > 0 && !isSingle && !isOpen) throw new PackingError("it has codes that lead nowhere");
    for (let symbol = 0; symbol < lengths.length; symbol++) {
      const length = lengths[symbol];
      if (length === 0) continue;
      symbols[firstOfLength[length]] = symbol;
      firstOfLength[length]++;
    }
  }

  /** The symbol of the next code. */
  next(bits: BitQueue): number {
    let code = 0;
    let first = 0;
    let index = 0;
    for (let length = 1; length <= longestCode; length++) {
      code |= bits.take(1);
      const count = this.counts[length];
      const place = (code - first) | 0;
      if (place < count) return this.symbols[(index + place) | 0];
      index = (index + count) | 0;
      first = (first + count) << 1;
      code <<= 1;
    }
    throw new PackingError("it has a code that leads nowhere");
  }
}

import { BitQueue } from "./bit-queue.ts";
import { codeTableBytes, HuffmanCode } from "./huffman-code.ts";
import { PackingError, pieceBytes, type ByteSink, type Unpacker } from "./unpacker.ts";
import { Window } from "./window.ts";

/** How far back a stream may reach: what `release/` compresses with. */
export const windowBits = 13;

/** No step takes more than these: the counts and the 19 short lengths at the head of a block. */
const stepBytes = 12;
const literals = 286;
const distances = 30;
const endOfBlock = 256;
const deflate = 8;

/** RFC 1951 §3.2.7: the order of the lengths of the codes for lengths. */
const lengthOrder = new Uint8Array([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]);
/** §3.2.5: what a symbol from 257 on stands for at least, and the bits that are added. */
const lengthBase = new Uint16Array([
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
]);
const lengthBits = new Uint8Array([
  0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
]);
const distanceBase = new Uint16Array([
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
  8193, 12289, 16385, 24577,
]);

/** Bytes of memory that an `Inflater` takes, objects aside: its window, what waits, and its codes. */
export const inflaterBytes =
  (1 << windowBits) + (pieceBytes + stepBytes) + 3 * (literals + 2) + 3 * distances + 2 * codeTableBytes;

type Stage = "head" | "block" | "stored" | "lengths" | "symbols" | "sum" | "done";

/** Unpacks zlib's format (RFC 1950 and 1951), which Node and everybody else can make. */
export class Inflater implements Unpacker {
  private readonly bits = new BitQueue(pieceBytes + stepBytes);
  private readonly window: Window;
  private readonly sink: ByteSink;
  private readonly literalCode = new HuffmanCode(literals + 2);
  private readonly distanceCode = new HuffmanCode(distances);
  /** Of the block's two codes, one after the other, as they are read. */
  private readonly lengths = new Uint8Array(literals + 2 + distances);
  private stage: Stage = "head";
  private isLastBlock = false;
  /** Bytes of a stored block that are still to come. */
  private storedLeft = 0;
  private literalCount = 0;
  private distanceCount = 0;
  private lengthCount = 0;

  /** `limit`: bytes that may come out at most. */
  constructor(limit: number, sink: ByteSink) {
    this.sink = sink;
    this.window = new Window(1 << windowBits, limit, sink);
  }

  put(bytes: Uint8Array): void {
    this.bits.put(bytes);
  }

  /** Until a window has come out. */
  work(isLast: boolean): boolean {
    this.window.hasFlushed = false;
    while (!this.isDone()) {
      if (!isLast && !this.bits.has(stepBytes)) return false;
      this.step(isLast);
      if (this.window.hasFlushed && !this.isDone()) return true;
    }
    if (!this.bits.isEmpty()) throw new PackingError("something comes after its end");
    return false;
  }

  private isDone(): boolean {
    return this.stage === "done";
  }

  private step(isLast: boolean): void {
    switch (this.stage) {
      case "head":
        this.readHead();
        break;
      case "block":
        this.readBlock();
        break;
      case "stored":
        this.copyStored(isLast);
        break;
      case "lengths":
        this.readLengths(isLast);
        break;
      case "symbols":
        this.readSymbols(isLast);
        break;
      case "sum":
        this.readSum();
        break;
      case "done":
        break;
    }
  }

  private readHead(): void {
    const method = this.bits.take(4);
    const size = this.bits.take(4) + 8;
    const flags = this.bits.take(8);
    const isHead = ((((size - 8) << 4) | method) * 256 + flags) % 31 === 0;
    if (!isHead || method !== deflate || (flags & 0x20) !== 0) throw new PackingError("it is not compressed by zlib");
    if (size > windowBits) throw new PackingError(`it needs a window of ${size} bits, there are ${windowBits}`);
    this.stage = "block";
  }

  private readBlock(): void {
    const { bits } = this;
    if (this.isLastBlock) {
      bits.align();
      this.stage = "sum";
      return;
    }
    this.isLastBlock = bits.take(1) === 1;
    switch (bits.take(2)) {
      case 0:
        bits.align();
        this.storedLeft = bits.take(16);
        if ((this.storedLeft ^ 0xffff) !== bits.take(16)) throw new PackingError("the length of a block is damaged");
        this.stage = "stored";
        break;
      case 1:
        this.defineFixedCodes();
        this.stage = "symbols";
        break;
      case 2:
        this.readCounts();
        this.stage = "lengths";
        break;
      default:
        throw new PackingError("it has a block of a kind that there is not");
    }
  }

  private copyStored(isLast: boolean): void {
    while (this.storedLeft > 0) {
      if (this.window.hasFlushed || !(isLast || this.bits.has(stepBytes))) return;
      this.window.add(this.bits.take(8));
      this.storedLeft--;
    }
    this.stage = "block";
  }

  /** §3.2.6 */
  private defineFixedCodes(): void {
    const { lengths } = this;
    lengths.fill(8, 0, 144);
    lengths.fill(9, 144, 256);
    lengths.fill(7, 256, 280);
    lengths.fill(8, 280, literals + 2);
    this.literalCode.define(lengths.subarray(0, literals + 2), false);
    lengths.fill(5, 0, distances);
    this.distanceCode.define(lengths.subarray(0, distances), true);
  }

  private readCounts(): void {
    const { bits, lengths } = this;
    this.literalCount = bits.take(5) + 257;
    this.distanceCount = bits.take(5) + 1;
    if (this.literalCount > literals || this.distanceCount > distances) throw new PackingError("it has too many codes");
    const count = bits.take(4) + 4;
    lengths.fill(0, 0, lengthOrder.length);
    for (let i = 0; i < count; i++) lengths[lengthOrder[i]] = bits.take(3);
    // The code for lengths needs the place of the one for distances only until those are known.
    this.distanceCode.define(lengths.subarray(0, lengthOrder.length), false);
    this.lengthCount = 0;
  }

  private readLengths(isLast: boolean): void {
    const { bits, lengths } = this;
    const total = this.literalCount + this.distanceCount;
    while (this.lengthCount < total) {
      if (!isLast && !bits.has(stepBytes)) return;
      const symbol = this.distanceCode.next(bits);
      if (symbol < 16) {
        lengths[this.lengthCount] = symbol;
        this.lengthCount++;
        continue;
      }
      if (symbol === 16 && this.lengthCount === 0) throw new PackingError("it repeats a length that is not there");
      const repeated = symbol === 16 ? lengths[this.lengthCount - 1] : 0;
      const times = symbol === 16 ? bits.take(2) + 3 : symbol === 17 ? bits.take(3) + 3 : bits.take(7) + 11;
      if (this.lengthCount + times > total) throw new PackingError("it has more lengths than codes");
      lengths.fill(repeated, this.lengthCount, this.lengthCount + times);
      this.lengthCount += times;
    }
    if (lengths[endOfBlock] === 0) throw new PackingError("it has a block without an end");
    this.literalCode.define(lengths.subarray(0, this.literalCount), false);
    this.distanceCode.define(lengths.subarray(this.literalCount, total), false);
    this.stage = "symbols";
  }

  private readSymbols(isLast: boolean): void {
    const { bits, window } = this;
    while (!window.hasFlushed && (isLast || bits.has(stepBytes))) {
      const symbol = this.literalCode.next(bits);
      if (symbol < endOfBlock) {
        window.add(symbol);
      } else if (symbol === endOfBlock) {
        this.stage = "block";
        return;
      } else {
        this.repeat((symbol - endOfBlock - 1) | 0);
      }
    }
  }

  private repeat(index: number): void {
    const { bits } = this;
    if (index >= lengthBase.length) throw new PackingError("it has a length that there is not");
    const length = (lengthBase[index] + bits.take(lengthBits[index])) | 0;
    const symbol = this.distanceCode.next(bits);
    if (symbol >= distances) throw new PackingError("it has a distance that there is not");
    const extra = symbol < 4 ? 0 : ((symbol >> 1) - 1) | 0;
    this.window.repeat((distanceBase[symbol] + bits.take(extra)) | 0, length);
  }

  private readSum(): void {
    const { bits, window } = this;
    window.flush();
    const high = bits.take(8) * 256 + bits.take(8);
    const low = bits.take(8) * 256 + bits.take(8);
    if (!window.isSum(high, low)) throw new PackingError("its checksum is wrong");
    this.sink.end();
    this.stage = "done";
  }
}

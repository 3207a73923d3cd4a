import { PackingError, pieceBytes, type ByteSink } from "./unpacker.ts";

/** The bytes that a patch applies to. */
export interface Base {
  readonly size: number;
  /** Fills the block with what lies from there on; false when it cannot be read. */
  read(position: number, block: Uint8Array): boolean;
}

/** A sequential patch that is not compressed by itself. */
const header = 0x00;

/** In the order in which they come; from `similarSize` on again and again. */
type Stage = "header" | "imageSize" | "formats" | "similarSize" | "similar" | "freshSize" | "fresh" | "move";

/**
 * Makes an image of the one that runs and a sequential patch in detools' format (https://detools.readthedocs.io): again
 * and again the differences to bytes of the base, bytes that are new, and a move within the base.
 */
export class Patcher implements ByteSink {
  private readonly base: Base;
  private readonly imageSize: number;
  private readonly sink: ByteSink;
  private readonly block = new Uint8Array(pieceBytes);
  private stage: Stage = "header";
  /** Where the base is read next. */
  private position = 0;
  private written = 0;
  /** Of the differences or the new bytes. */
  private left = 0;
  /** The number that is being read. */
  private value = 0;
  private shift = 0;
  private isNegative = false;

  constructor(base: Base, imageSize: number, sink: ByteSink) {
    this.base = base;
    this.imageSize = imageSize;
    this.sink = sink;
  }

  write(bytes: Uint8Array): void {
    let at = 0;
    while (at < bytes.length) {
      if (this.stage === "similar" || this.stage === "fresh") {
        const count = Math.min(this.left, bytes.length - at, pieceBytes);
        this.copy(bytes.subarray(at, at + count));
        at += count;
      } else {
        this.take(bytes[at]);
        at++;
      }
    }
  }

  end(): void {
    if (this.stage !== "similarSize" || this.shift > 0 || this.written < this.imageSize) {
      throw new PackingError("the delta ends too early");
    }
    this.sink.end();
  }

  private copy(bytes: Uint8Array): void {
    if (this.stage === "fresh") {
      this.sink.write(bytes);
    } else {
      if (this.position < 0 || this.position + bytes.length > this.base.size) {
        throw new PackingError("the delta reads beyond its base");
      }
      const block = this.block.subarray(0, bytes.length);
      if (!this.base.read(this.position, block)) throw new PackingError("the flash cannot be read");
      for (let i = 0; i < block.length; i++) block[i] += bytes[i];
      this.position += block.length;
      this.sink.write(block);
    }
    this.written += bytes.length;
    this.left -= bytes.length;
    if (this.left === 0) this.stage = this.stage === "similar" ? "freshSize" : "move";
  }

  private take(byte: number): void {
    if (this.stage === "header") {
      if (byte !== header) throw new PackingError("the delta is of another kind");
      this.stage = "imageSize";
      return;
    }
    if (this.readNumber(byte)) {
      const value = this.isNegative ? -this.value : this.value;
      this.value = 0;
      this.shift = 0;
      this.useNumber(value);
    }
  }

  /** Six bits and a sign, then seven bits a byte; whether this was the last byte. */
  private readNumber(byte: number): boolean {
    if (this.shift === 0) {
      this.isNegative = (byte & 0x40) !== 0;
      this.value = byte & 0x3f;
      this.shift = 6;
    } else {
      const bits = byte & 0x7f;
      // No flash has a place that takes more than 30 bits.
      if (this.shift > 20 && (this.shift > 27 || bits >= 1 << (30 - this.shift))) {
        throw new PackingError("the delta has a number that is too large");
      }
      this.value |= bits << this.shift;
      this.shift += 7;
    }
    return (byte & 0x80) === 0;
  }

  private useNumber(value: number): void {
    switch (this.stage) {
      case "imageSize":
        if (value !== this.imageSize) throw new PackingError(`the delta makes ${value} bytes of ${this.imageSize}`);
        this.stage = "formats";
        break;
      case "formats":
        if (value !== 0) throw new PackingError("the delta is for a format that is not known here");
        this.stage = "similarSize";
        break;
      case "similarSize":
        this.start(value, "similar", "freshSize");
        break;
      case "freshSize":
        this.start(value, "fresh", "move");
        break;
      case "move":
        this.position += value;
        if (this.position < 0 || this.position > this.base.size) {
          throw new PackingError("the delta leads beyond its base");
        }
        this.stage = "similarSize";
        break;
      case "header":
      case "similar":
      case "fresh":
        break;
    }
  }

  private start(size: number, stage: Stage, following: Stage): void {
    if (size < 0 || size > this.imageSize - this.written) throw new PackingError("the delta makes too many bytes");
    this.left = size;
    this.stage = size > 0 ? stage : following;
  }
}

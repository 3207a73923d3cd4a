import { bytesOf } from "./bytes.ts";

/**
 * A QR code of version 4, level L (ISO/IEC 18004): 33 modules a side, 78 bytes at most. One version and one mask are enough for what a
 * device has to say; phones read any.
 */
const size = 33;
const dataCodewords = 80;
const checkCodewords = 20;
/** Of the data codewords, two are taken by the kind of data, its length and the end. */
export const qrLimitBytes = dataCodewords - 2;
/** Level L and mask 0, with their own error correction. */
const formatBits = 0x77c4;
const alignmentAt = 26;

/** A square of dark and light modules, row by row. */
export class QrCode {
  readonly size = size;
  private readonly dark = new Uint8Array(size * size);
  /** Modules that stand for the code itself and not for data. */
  private readonly fixed = new Uint8Array(size * size);

  /** Throws an `Error` when the text does not fit. */
  constructor(text: string) {
    const data = bytesOf(text);
    if (data.length > qrLimitBytes) throw new Error(`${data.length} bytes do not fit into a QR code`);
    this.drawTiming();
    for (const [x, y] of [
      [3, 3],
      [size - 4, 3],
      [3, size - 4],
    ]) {
      this.drawSquares(x, y, 4, [0, 1, 3]);
    }
    this.drawSquares(alignmentAt, alignmentAt, 2, [0, 2]);
    this.drawFormat();
    this.drawData(withChecks(codewords(data)));
  }

  isDark(x: number, y: number): boolean {
    return x >= 0 && y >= 0 && x < size && y < size && this.dark[y * size + x] === 1;
  }

  private fix(x: number, y: number, isDark: boolean): void {
    if (x < 0 || y < 0 || x >= size || y >= size) return;
    this.dark[y * size + x] = isDark ? 1 : 0;
    this.fixed[y * size + x] = 1;
  }

  /** Rings around a middle, as far as `reach`; those at the distances of `dark` are dark. */
  private drawSquares(middleX: number, middleY: number, reach: number, dark: readonly number[]): void {
    for (let dy = -reach; dy <= reach; dy++) {
      for (let dx = -reach; dx <= reach; dx++) {
        this.fix(middleX + dx, middleY + dy, dark.includes(Math.max(Math.abs(dx), Math.abs(dy))));
      }
    }
  }

  private drawTiming(): void {
    for (let i = 0; i < size; i++) {
      this.fix(6, i, i % 2 === 0);
      this.fix(i, 6, i % 2 === 0);
    }
  }

  private drawFormat(): void {
    for (let i = 0; i < 15; i++) {
      const isDark = ((formatBits >> i) & 1) === 1;
      // Around the first corner, past the timing; and shared between the other two.
      if (i < 8) this.fix(8, i < 6 ? i : i + 1, isDark);
      else this.fix(i === 8 ? 7 : 14 - i, 8, isDark);
      if (i < 8) this.fix(size - 1 - i, 8, isDark);
      else this.fix(8, size - 15 + i, isDark);
    }
    this.fix(8, size - 8, true);
  }

  /** In pairs of columns from the right, up and down in turn. */
  private drawData(bytes: readonly number[]): void {
    let at = 0;
    for (let right = size - 1; right >= 1; right -= 2) {
      if (right === 6) right = 5;
      const isUpward = ((right + 1) & 2) === 0;
      for (let step = 0; step < size; step++) {
        const y = isUpward ? size - 1 - step : step;
        for (const x of [right, right - 1]) {
          if (this.fixed[y * size + x] === 1) continue;
          const bit = at < bytes.length * 8 ? (bytes[at >> 3] >> (7 - (at & 7))) & 1 : 0;
          at++;
          // The mask: every second module is turned over.
          this.dark[y * size + x] = (x + y) % 2 === 0 ? 1 - bit : bit;
        }
      }
    }
  }
}

/** The data as codewords: four bits that say "bytes", eight bits of length, the bytes, an end, and filling. */
function codewords(data: readonly number[]): number[] {
  const words: number[] = [];
  let half = 0b0100;
  for (const byte of [data.length, ...data]) {
    words.push((half << 4) | (byte >> 4));
    half = byte & 0x0f;
  }
  words.push(half << 4);
  for (let i = 0; words.length < dataCodewords; i++) words.push(i % 2 === 0 ? 0xec : 0x11);
  return words;
}

/** With the codewords of Reed and Solomon behind them. */
function withChecks(words: readonly number[]): number[] {
  const divisor = divisorOfChecks();
  const rest: number[] = divisor.map(() => 0);
  for (const word of words) {
    const factor = word ^ rest[0];
    rest.shift();
    rest.push(0);
    for (let i = 0; i < rest.length; i++) rest[i] ^= product(divisor[i], factor);
  }
  return [...words, ...rest];
}

/** The product of (x − 2^i), highest power first, without the leading 1. */
function divisorOfChecks(): number[] {
  const divisor: number[] = [];
  for (let i = 1; i < checkCodewords; i++) divisor.push(0);
  divisor.push(1);
  let root = 1;
  for (let i = 0; i < checkCodewords; i++) {
    for (let j = 0; j < checkCodewords; j++) {
      divisor[j] = product(divisor[j], root) ^ (j + 1 < checkCodewords ? divisor[j + 1] : 0);
    }
    root = product(root, 2);
  }
  return divisor;
}

/** In the field of 256 elements modulo x^8 + x^4 + x^3 + x^2 + 1. */
function product(one: number, other: number): number {
  let result = 0;
  for (let bit = 7; bit >= 0; bit--) {
    result = (result << 1) ^ ((result >> 7) * 0x11d);
    result ^= ((other >> bit) & 1) * one;
  }
  return result;
}

const quietModules = 2;

/**
 * The code as lines of text, two rows of modules each: the light modules are drawn, because most serial monitors are dark.
 */
export function qrLines(code: QrCode): string[] {
  const lines: string[] = [];
  for (let y = -quietModules; y < code.size + quietModules; y += 2) {
    let line = "";
    for (let x = -quietModules; x < code.size + quietModules; x++) {
      const isTopDark = code.isDark(x, y);
      const isBottomDark = code.isDark(x, y + 1);
      line += isTopDark ? (isBottomDark ? " " : "▄") : isBottomDark ? "▀" : "█";
    }
    lines.push(line);
  }
  return lines;
}

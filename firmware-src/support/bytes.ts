import { asciiLowerCase } from "./ascii.ts";
/**
 * Text that came from outside is bytes, mostly but not surely UTF-8: a network's name is whatever its owner sends.
 * At the border a byte that is no UTF-8 becomes the lone surrogate U+DC00 + byte, and becomes that byte again on the
 * way out; so every name is kept exactly.
 */
const firstEscapedByte = 0xdc80;
const lastEscapedByte = 0xdcff;

/** The bytes that the text stands for. */
export function bytesOf(text: string): number[] {
  const bytes: number[] = [];
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    if (codePoint < 0x80) {
      bytes.push(codePoint);
    } else if (codePoint < 0x800) {
      bytes.push(0xc0 | (codePoint >> 6), continuation(codePoint));
    } else if (codePoint >= firstEscapedByte && codePoint <= lastEscapedByte) {
      bytes.push(codePoint - 0xdc00);
    } else if (codePoint < 0x10000) {
      bytes.push(0xe0 | (codePoint >> 12), continuation(codePoint >> 6), continuation(codePoint));
    } else {
      const high = [0xf0 | (codePoint >> 18), continuation(codePoint >> 12)];
      bytes.push(...high, continuation(codePoint >> 6), continuation(codePoint));
    }
  }
  return bytes;
}

function continuation(bits: number): number {
  return 0x80 | (bits & 0x3f);
}

/** Two lower-case hexadecimal digits a byte. */
export function hexOf(text: string): string {
  let digits = "";
  for (const byte of bytesOf(text)) digits += byte.toString(16).padStart(2, "0");
  return digits;
}

/** The text whose bytes are these digits; undefined when they are no pairs of hexadecimal digits. */
export function textOfHex(digits: string): string | undefined {
  if (digits.length % 2 !== 0) return undefined;
  const bytes: number[] = [];
  for (let i = 0; i < digits.length; i += 2) {
    const byte = byteAt(digits, i);
    if (byte < 0) return undefined;
    bytes.push(byte);
  }
  return textOfBytes(bytes);
}

function byteAt(digits: string, index: number): number {
  const high = "0123456789abcdef".indexOf(asciiLowerCase(digits.charAt(index)));
  const low = "0123456789abcdef".indexOf(asciiLowerCase(digits.charAt(index + 1)));
  return high < 0 || low < 0 ? -1 : high * 16 + low;
}

/** Reads UTF-8; a byte that is none becomes its escape. */
export function textOfBytes(bytes: readonly number[]): string {
  let text = "";
  let at = 0;
  while (at < bytes.length) {
    const size = sequenceSize(bytes, at);
    text += size === 0 ? String.fromCharCode(0xdc00 + bytes[at]) : String.fromCodePoint(codePointOf(bytes, at, size));
    at += Math.max(size, 1);
  }
  return text;
}

/** How many bytes the character at `at` takes; 0 when they are no UTF-8. */
function sequenceSize(bytes: readonly number[], at: number): number {
  const first = bytes[at];
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  const size = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (at + size > bytes.length) return 0;
  for (let i = 1; i < size; i++) if ((bytes[at + i] & 0xc0) !== 0x80) return 0;
  const codePoint = codePointOf(bytes, at, size);
  const least = size === 2 ? 0x80 : size === 3 ? 0x800 : 0x10000;
  const isSurrogate = codePoint >= 0xd800 && codePoint <= 0xdfff;
  return codePoint < least || isSurrogate || codePoint > 0x10ffff ? 0 : size;
}

function codePointOf(bytes: readonly number[], at: number, size: number): number {
  if (size === 1) return bytes[at];
  let codePoint = bytes[at] & (0x7f >> size);
  for (let i = 1; i < size; i++) codePoint = (codePoint << 6) | (bytes[at + i] & 0x3f);
  return codePoint;
}

/** The text for people: what is no UTF-8, and what would move the cursor or the reading direction, as `\xFF` or `\u{202e}`. */
export function readable(text: string): string {
  let result = "";
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    if (codePoint >= firstEscapedByte && codePoint <= lastEscapedByte) {
      result += `\\x${(codePoint - 0xdc00).toString(16)}`;
    } else {
      result += isInvisible(codePoint) ? `\\u{${codePoint.toString(16)}}` : character;
    }
  }
  return result;
}

function isInvisible(codePoint: number): boolean {
  const isControl = codePoint < 0x20 || (codePoint >= 0x7f && codePoint <= 0x9f);
  const isDirection = (codePoint >= 0x200b && codePoint <= 0x200f) || (codePoint >= 0x2028 && codePoint <= 0x202e);
  const isIsolate = codePoint >= 0x2060 && codePoint <= 0x206f;
  const isLoneSurrogate = codePoint >= 0xd800 && codePoint <= 0xdfff;
  return isControl || isDirection || isIsolate || isLoneSurrogate || codePoint === 0xfeff;
}

/** How many bytes the text stands for. */
export function byteCount(text: string): number {
  let count = 0;
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    const isEscaped = codePoint >= firstEscapedByte && codePoint <= lastEscapedByte;
    count += codePoint < 0x80 || isEscaped ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
  }
  return count;
}

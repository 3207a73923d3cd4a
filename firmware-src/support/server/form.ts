import { textOfBytes } from "../bytes.ts";
import { hexadecimalDigits } from "../characters.ts";
import { asciiLowerCase } from "../ascii.ts";

const fieldLimit = 32;
const nameLimitBytes = 32;
const valueLimitBytes = 512;

/**
 * The fields of an `application/x-www-form-urlencoded` body or a query, whose characters are bytes. Undefined when it is none: a
 * broken `%xx`, a field twice, too many, or too long ones.
 */
export function parseForm(text: string): Map<string, string> | undefined {
  const fields = new Map<string, string>();
  if (text === "") return fields;
  for (const part of text.split("&")) {
    const equals = part.indexOf("=");
    const name = decode(equals < 0 ? part : part.slice(0, equals), nameLimitBytes);
    const value = equals < 0 ? "" : decode(part.slice(equals + 1), valueLimitBytes);
    if (name === undefined || value === undefined || fields.has(name)) return undefined;
    fields.set(name, value);
    if (fields.size > fieldLimit) return undefined;
  }
  return fields;
}

function decode(text: string, limitBytes: number): string | undefined {
  const bytes: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x25) {
      const high = digitAt(text, i + 1);
      const low = digitAt(text, i + 2);
      if (high < 0 || low < 0) return undefined;
      bytes.push(high * 16 + low);
      i += 2;
    } else {
      bytes.push(code === 0x2b ? 0x20 : code & 0xff);
    }
    if (bytes.length > limitBytes) return undefined;
  }
  return textOfBytes(bytes);
}

function digitAt(text: string, index: number): number {
  return index < text.length ? hexadecimalDigits.indexOf(asciiLowerCase(text.charAt(index))) : -1;
}

import { consistsOf, digits, hexadecimalDigits, letters } from "../../support/characters.ts";

/** Throws an `Error` that names the member and what it is, unless it is right. */
export function check(isRight: boolean, member: string, value: string): void {
  if (!isRight) throw new Error(`the manifest's ${member} is "${value.slice(0, 80)}"`);
}

export function isFileName(text: string): boolean {
  return consistsOf(text, `${letters}${digits}._-`) && !text.startsWith(".");
}

export function isSha256(text: string): boolean {
  return text.length === 64 && isHexadecimal(text);
}

export function isHexadecimal(text: string): boolean {
  return consistsOf(text, hexadecimalDigits);
}

import { inputAsCharacters, inputSize, readInput } from "arduino/FuzzInput";

export function inputBytes(): Uint8Array {
  const bytes = new Uint8Array(inputSize());
  readInput(bytes);
  return bytes;
}

/** As parsers of the firmware get what came: a character is a byte. */
export function inputCharacters(): string {
  return inputAsCharacters();
}

/** Whether the first bytes of both are the same. */
export function sameBytes(one: Uint8Array, other: Uint8Array, size: number): boolean {
  for (let i = 0; i < size; i++) if (one[i] !== other[i]) return false;
  return true;
}

/** What must be so whatever comes; that it is not is a finding. */
export function require(isSo: boolean, what: string): void {
  if (!isSo) throw new Error(`not so: ${what}`);
}

/** Whether every character is one that a line of a head may have in its middle. */
export function isPrintable(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code <= 0x20 || code >= 0x7f) return false;
  }
  return true;
}

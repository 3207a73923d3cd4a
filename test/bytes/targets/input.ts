import { inputSize, readInput } from "arduino/FuzzInput";

export function inputBytes(): Uint8Array {
  const bytes = new Uint8Array(inputSize());
  readInput(bytes);
  return bytes;
}

/** As parsers of the firmware get what came: a character is a byte. */
export function inputCharacters(): string {
  let text = "";
  for (const byte of inputBytes()) text += String.fromCharCode(byte);
  return text;
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

export const digits = "0123456789";
export const hexadecimalDigits = "0123456789abcdef";
export const lowerCaseLetters = "abcdefghijklmnopqrstuvwxyz";
export const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ" + lowerCaseLetters;

/** Whether the text has characters, and only allowed ones. */
export function consistsOf(text: string, allowed: string): boolean {
  for (const character of text) if (!allowed.includes(character)) return false;
  return text !== "";
}

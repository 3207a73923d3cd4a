import { consistsOf, digits, letters } from "./characters.ts";

const alphabet = `${letters}${digits}-_`;

/**
 * What Base64url without padding (RFC 7515, section 2) stands for, each character one byte; undefined for any other
 * text, also for one that another encoder would have written differently.
 */
export function bytesOfBase64url(text: string): string | undefined {
  if (text === "") return "";
  if (!consistsOf(text, alphabet)) return undefined;
  const rest = text.length % 4;
  if (rest === 1) return undefined;
  // The last character has bits that no byte takes: they are 0.
  const last = alphabet.indexOf(text.charAt(text.length - 1));
  if ((rest === 2 && (last & 0b1111) !== 0) || (rest === 3 && (last & 0b11) !== 0)) return undefined;
  const padding = rest === 0 ? "" : "=".repeat(4 - rest);
  return atob(text.replaceAll("-", "+").replaceAll("_", "/") + padding);
}

/** The same bytes as two lower-case hexadecimal digits each. */
export function hexOfBase64url(text: string): string | undefined {
  const bytes = bytesOfBase64url(text);
  if (bytes === undefined) return undefined;
  let hex = "";
  for (let i = 0; i < bytes.length; i++) hex += bytes.charCodeAt(i).toString(16).padStart(2, "0");
  return hex;
}

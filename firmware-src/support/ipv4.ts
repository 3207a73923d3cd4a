import { consistsOf, digits } from "./characters.ts";

/** Whether the text is an address like `192.168.1.50`: four numbers from 0 to 255, written in one way only. */
export function isIpv4(text: string): boolean {
  const parts = text.split(".");
  return parts.length === 4 && parts.every((part) => isOctet(part));
}

function isOctet(text: string): boolean {
  if (text.length > 3 || !consistsOf(text, digits)) return false;
  return Number(text) <= 255 && (text === "0" || !text.startsWith("0"));
}

import { readable } from "./bytes.ts";

/** Who speaks on the serial log. */
export type Part = "device" | "wifi" | "portal" | "ota" | "report";

/**
 * Writes one line, `[wifi] joined …`. The lines that others may rely on are listed in `firmware-src/README.md`. A message may quote
 * a stranger: what would begin another line, or be a command to a terminal, is shown as its number.
 */
export function log(part: Part, message: string): void {
  console.log(`[${part}] ${readable(message)}`);
}

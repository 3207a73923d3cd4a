/** Who speaks on the serial log. */
export type Part = "device" | "wifi" | "portal" | "ota" | "report";

/** Writes one line, `[wifi] joined …`. The lines that others may rely on are listed in `firmware-src/README.md`. */
export function log(part: Part, message: string): void {
  console.log(`[${part}] ${message}`);
}

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { harms } from "./cut.ts";
import type { JourneyReport } from "./torture.ts";

const recordFile = join(import.meta.dirname, "record.json");

/** Keeps the figures of a journey in place of those that were known; the ones of other journeys stay. */
export function keepReport({ journey, operations, cuts, storms, findings }: JourneyReport): void {
  const known = existsSync(recordFile) ? (JSON.parse(readFileSync(recordFile, "utf8")) as Record<string, unknown>) : {};
  const counted = harms.map((harm) => [harm, findings.filter((finding) => finding.harm === harm).length] as const);
  const kept = { ...known, [journey]: { operations, cuts, storms, ...Object.fromEntries(counted) } };
  writeFileSync(recordFile, `${JSON.stringify(kept, undefined, 2)}\n`);
}

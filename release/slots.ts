import { ImageError } from "./image.ts";
import { readPartitionTable } from "./factory.ts";

const appType = 0;
const [firstOta, lastOta] = [0x10, 0x1f];

/**
 * Looks whether an update has a place beside the running application.
 * @throws {ImageError} when the table has fewer than two slots: such a device could never be updated again
 */
export function requireTwoSlots(environment: string, table: Buffer): void {
  const slots = readPartitionTable(table).filter(
    ({ type, subtype }) => type === appType && subtype >= firstOta && subtype <= lastOta,
  );
  if (slots.length >= 2) return;
  throw new ImageError(
    `${environment}: the partition table has ${slots.length} OTA slots, an update needs two. Use min_spiffs.csv.`,
  );
}

import { makeOtaEntry, type Partition } from "./flash.ts";
import { ImageError } from "./image.ts";
import type { BuiltBoard } from "./images.ts";

const partitionTableOffset = 0x8000;
const rowBytes = 32;
const rowMagic = 0x50aa;
const partitionTypes = { app: 0, data: 1 } as const;
const subtypes = { ota0: 0x10, otaData: 0x00 } as const;

/**
 * Everything for a blank chip in one file that is written at offset 0: bootloader, partition table, the choice of the first
 * slot, and the application in it.
 * @throws {ImageError} when the partition table has no place for an update
 */
export function makeFactoryImage({ board, image, bootloader, partitions }: BuiltBoard): Buffer | undefined {
  if (bootloader === undefined || partitions === undefined) return undefined;
  const table = readPartitionTable(partitions);
  const slot = find(table, partitionTypes.app, subtypes.ota0, "first OTA slot");
  const otaData = find(table, partitionTypes.data, subtypes.otaData, "otadata partition");
  const factory = Buffer.alloc(slot.offset + image.length, 0xff);
  for (const [part, offset, limit] of [
    [bootloader, board.bootloaderOffset, partitionTableOffset],
    [partitions, partitionTableOffset, otaData.offset],
    [makeOtaEntry(1), otaData.offset, slot.offset],
    [image, slot.offset, slot.offset + slot.size],
  ] as const) {
    if (offset + part.length > limit)
      throw new ImageError(`${board.environment}: ${part.length} bytes do not fit at ${offset}.`);
    factory.set(part, offset);
  }
  return factory;
}

/** The rows of a binary partition table (ESP-IDF, "Partition Tables"). */
export function readPartitionTable(table: Buffer): Partition[] {
  const rows: Partition[] = [];
  for (
    let offset = 0;
    offset + rowBytes <= table.length && table.readUInt16LE(offset) === rowMagic;
    offset += rowBytes
  ) {
    const label = table.subarray(offset + 12, offset + 28);
    rows.push({
      label: label.toString("utf8").replace(/\0.*$/, ""),
      type: table.readUInt8(offset + 2),
      subtype: table.readUInt8(offset + 3),
      offset: table.readUInt32LE(offset + 4),
      size: table.readUInt32LE(offset + 8),
    });
  }
  return rows;
}

function find(table: readonly Partition[], type: number, subtype: number, what: string): Partition {
  const found = table.find((row) => row.type === type && row.subtype === subtype);
  if (found === undefined)
    throw new ImageError(`The partition table has no ${what}: such a device cannot update itself.`);
  return found;
}

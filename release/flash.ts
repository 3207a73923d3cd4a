import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { ImageError, parseImage } from "./image.ts";

export const flashBytes = 4 * 1024 * 1024;
export const sectorBytes = 4096;

export interface Partition {
  readonly label: string;
  /** 0 = app, 1 = data. */
  readonly type: number;
  readonly subtype: number;
  readonly offset: number;
  readonly size: number;
}

/** Arduino's `min_spiffs.csv` for 4 MiB. */
export const minSpiffsPartitions = [
  { label: "nvs", type: 1, subtype: 0x02, offset: 0x9000, size: 0x5000 },
  { label: "otadata", type: 1, subtype: 0x00, offset: 0xe000, size: 0x2000 },
  { label: "app0", type: 0, subtype: 0x10, offset: 0x10000, size: 0x1e0000 },
  { label: "app1", type: 0, subtype: 0x11, offset: 0x1f0000, size: 0x1e0000 },
  { label: "spiffs", type: 1, subtype: 0x82, offset: 0x3d0000, size: 0x20000 },
  { label: "coredump", type: 1, subtype: 0x03, offset: 0x3f0000, size: 0x10000 },
] as const satisfies readonly Partition[];

/** Bytes an application image may have at most. */
export const slotBytes = 0x1e0000;

export interface FactoryFlash {
  /** The image for the first app slot; without it the device is blank and boots nothing. */
  readonly image?: Uint8Array;
  readonly partitions?: readonly Partition[];
  /** Six bytes. Without it the simulator derives one from the file's path at the first start. */
  readonly mac?: Uint8Array;
}

const partitionTableOffset = 0x8000;
const bootloaderOffset = 0x1000;
const rowBytes = 32;

/**
 * The contents of a new device's flash: partition table, otadata that selects `app0` as Arduino's upload does, image.
 * @throws {ImageError} when the image is faulty or larger than its slot
 */
export function makeFactoryFlash({ image, partitions = minSpiffsPartitions, mac }: FactoryFlash = {}): Uint8Array {
  const flash = new Uint8Array(flashBytes).fill(0xff);
  flash.set(new TextEncoder().encode("The simulator's bootloader is a program on the host."), bootloaderOffset);
  flash.set(makePartitionTable(partitions), partitionTableOffset);
  if (mac) flash.set(makeEfuse(mac), 0);
  const otaData = partitions.find(({ type, subtype }) => type === 1 && subtype === 0x00);
  if (otaData) flash.set(makeOtaEntry(1), otaData.offset);
  if (image) placeImage(flash, image, partitions);
  return flash;
}

/** Writes makeFactoryFlash to a file; `imagePath` names the image's file. */
export function writeFactoryFlash(
  path: string,
  options: Omit<FactoryFlash, "image"> & { readonly imagePath?: string } = {},
): void {
  const { imagePath, ...rest } = options;
  writeFileSync(path, makeFactoryFlash(imagePath === undefined ? rest : { ...rest, image: readFileSync(imagePath) }));
}

/** The binary partition table with its MD5 row and blank end. */
export function makePartitionTable(partitions: readonly Partition[]): Uint8Array {
  const rows = Buffer.concat(partitions.map(makeRow));
  const md5Row = Buffer.alloc(rowBytes, 0xff);
  md5Row.set([0xeb, 0xeb]);
  md5Row.set(createHash("md5").update(rows).digest(), 16);
  return Buffer.concat([rows, md5Row, Buffer.alloc(rowBytes, 0xff)]);
}

/** One record of otadata (ESP-IDF's `esp_ota_select_entry_t`) with state UNDEFINED. */
export function makeOtaEntry(sequence: number): Uint8Array {
  const entry = Buffer.alloc(32, 0xff);
  entry.writeUInt32LE(sequence, 0);
  entry.writeUInt32LE(crc32(entry.subarray(0, 4), 0xffffffff), 28);
  return entry;
}

function makeRow({ label, type, subtype, offset, size }: Partition): Uint8Array {
  const row = Buffer.alloc(rowBytes);
  row.set([0xaa, 0x50, type, subtype]);
  row.writeUInt32LE(offset, 4);
  row.writeUInt32LE(size, 8);
  row.write(label, 12, 16, "utf8");
  return row;
}

/** CRC-32 as the ESP32's ROM computes it; `seed` continues an earlier one. */
function crc32(bytes: Uint8Array, seed = 0): number {
  let crc = ~seed;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

function makeEfuse(mac: Uint8Array): Uint8Array {
  if (mac.length !== 6) throw new RangeError("A MAC address has six bytes.");
  const crc = Buffer.alloc(4);
  crc.writeUInt32LE(crc32(mac));
  return Buffer.concat([Buffer.from("OTTERMAC"), mac, crc]);
}

function placeImage(flash: Uint8Array, image: Uint8Array, partitions: readonly Partition[]): void {
  const slot = partitions.find(({ type, subtype }) => type === 0 && subtype === 0x10);
  if (!slot) throw new ImageError("The partition table has no slot ota_0.");
  if (image.length > slot.size)
    throw new ImageError(`The image has ${image.length} bytes, its slot only ${slot.size}.`);
  parseImage(image);
  flash.set(image, slot.offset);
}

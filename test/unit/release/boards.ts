import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Board } from "../../../release/boards.ts";
import { makePartitionTable, minSpiffsPartitions } from "../../../release/flash.ts";
import { packImage } from "../../../release/image.ts";

/** A well-formed image for a board, with the version's text in it as a literal of the program would be. */
export function imageFor(board: Pick<Board, "chipId">, version: string, sizeBytes = 1000): Buffer {
  const program = Buffer.concat([Buffer.from("\u007fELF"), Buffer.from(`version ${version}`), Buffer.alloc(sizeBytes)]);
  const image = Buffer.from(packImage(program, { version, projectName: "lamp" }));
  image.writeUInt16LE(board.chipId, 12);
  // Without the digest, which would no longer be right: nothing but the header's checksum-free fields was changed.
  image.writeUInt8(0, 23);
  return image.subarray(0, image.length - 32);
}

export const bootloader = Buffer.alloc(20_000, 0xb0);
export const partitionTable = Buffer.from(makePartitionTable(minSpiffsPartitions));

/** Lays out what PlatformIO leaves of a board. */
export function writeBuild(folder: string, board: Board, version: string): void {
  const place = path.join(folder, board.environment);
  mkdirSync(place, { recursive: true });
  writeFileSync(path.join(place, "firmware.bin"), imageFor(board, version));
  writeFileSync(path.join(place, "bootloader.bin"), bootloader);
  writeFileSync(path.join(place, "partitions.bin"), partitionTable);
}

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { boards, type Board } from "./boards.ts";
import { slotBytes } from "./flash.ts";
import { ImageError, parseImage } from "./image.ts";
import { requireTwoSlots } from "./slots.ts";

/** What PlatformIO built for one board. */
export interface BuiltBoard {
  readonly board: Board;
  /** The application: what an update brings. */
  readonly image: Buffer;
  /** What only a board that is flashed by USB needs; both or none. */
  readonly bootloader?: Buffer;
  readonly partitions?: Buffer;
}

/**
 * Reads `<folder>/<environment>/firmware.bin` of every board, in the layout of `.pio/build`.
 * @throws {ImageError} when there is none, or when one would not run on its board as `version`
 */
export function readBuiltBoards(folder: string, version: string): BuiltBoard[] {
  const built = boards.flatMap((board) => {
    const place = path.join(folder, board.environment);
    const image = readIfThere(path.join(place, "firmware.bin"));
    if (image === undefined) return [];
    checkImage(board, image, version);
    const bootloader = readIfThere(path.join(place, "bootloader.bin"));
    const partitions = readIfThere(path.join(place, "partitions.bin"));
    if (partitions !== undefined) requireTwoSlots(board.environment, partitions);
    return [{ board, image, ...(bootloader && partitions && { bootloader, partitions }) }];
  });
  if (built.length > 0) return built;
  const names = boards.map(({ environment }) => environment).join(", ");
  throw new ImageError(`${folder} has no <environment>/firmware.bin; the environments are ${names}.`);
}

/** A device that installs an image which is not what the manifest says it is would install it again for ever. */
function checkImage({ environment, chipId }: Board, image: Buffer, version: string): void {
  const { chipId: actual, length } = parse(environment, image);
  if (actual !== chipId)
    throw new ImageError(`${environment}: the image is for chip ${actual}, the board has ${chipId}.`);
  if (length > slotBytes) {
    throw new ImageError(`${environment}: the image has ${length} bytes; a slot has ${slotBytes}.`);
  }
  if (!image.includes(version)) {
    throw new ImageError(
      `${environment}: the text ${version} is nowhere in the image. Build it with 'otter build firmware-src --out generated --as ${version}' first.`,
    );
  }
}

function parse(environment: string, image: Buffer) {
  try {
    return parseImage(image);
  } catch (error) {
    if (error instanceof ImageError) throw new ImageError(`${environment}: ${error.message}`);
    throw error;
  }
}

function readIfThere(file: string): Buffer | undefined {
  return existsSync(file) ? readFileSync(file) : undefined;
}

import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { packImage } from "../../../release/image.ts";
import { buildFirmware } from "../../../sim/build.ts";
import { boardSources, buildSanitized } from "../harness/build.ts";

export { buildBootloader } from "../../../sim/build.ts";

const run = promisify(execFile);
const programs = "test/device/board/programs";

const inProcess = /^sim\/board\/(?!app|bootloader|board\.cpp)/;
const outputLimitBytes = 64 * 1024 * 1024;

/** A sketch of programs/ as an image of that version. */
export async function buildImage(sketch: string, version: string): Promise<Uint8Array> {
  const file = join(import.meta.dirname, "programs", `${sketch}.cpp`);
  const elf = await buildFirmware(new Map([[`${sketch}.cpp`, readFileSync(file, "utf8")]]));
  return packImage(readFileSync(elf), { version, projectName: sketch });
}

/** What a program of programs/ prints that uses the board's classes within its own process, under ASan and UBSan. */
export async function runProgram(name: string, input: readonly string[] = []): Promise<string> {
  const board = boardSources.filter((path) => inProcess.test(path));
  const program = await buildSanitized(name, [`${programs}/${name}.cpp`, ...board]);
  const { stdout } = await run(program, input, { maxBuffer: outputLimitBytes });
  return stdout;
}

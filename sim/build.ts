import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Cache, contentKey } from "../toolchain/cache.ts";
import { simulator } from "../toolchain/flags.ts";
import { callGxx, findGxx } from "../toolchain/gxx.ts";
import { compileObject, type Compilation } from "../toolchain/objects.ts";
import { parallel } from "../toolchain/parallel.ts";
import { runtimeFolder, runtimePrelude } from "../toolchain/runtime.ts";
import { simulatorPrelude } from "./prelude.ts";

/** `sim/sources.json`: what the two programs of a simulated board are made of. */
interface Sources {
  readonly app: readonly string[];
  readonly bootloader: readonly string[];
  readonly includes: readonly string[];
  readonly libs: readonly string[];
}

const projectFolder = join(import.meta.dirname, "..");
const sources = JSON.parse(readFileSync(join(import.meta.dirname, "sources.json"), "utf8")) as Sources;
const includes = [...sources.includes.map((folder) => join(projectFolder, folder)), runtimeFolder];
const linkFlags = [...simulator.linkFlags, ...sources.libs.map((library) => `-l${library}`)];

/** Builds the program that plays the board's hardware, unless the cache has it; its path. */
export async function buildBootloader(cache = new Cache()): Promise<string> {
  return link(await compileBoard(sources.bootloader, cache), cache);
}

/** The object files of all that firmware for the simulated board is linked with. */
export function boardObjects(cache = new Cache()): Promise<string[]> {
  return compileBoard(sources.app, cache);
}

/**
 * Builds firmware for the simulated board from C++ (text by relative path) that defines `setup()` and `loop()`, be it
 * generated or a sketch; the path of the ELF file.
 */
export async function buildFirmware(files: ReadonlyMap<string, string>, cache = new Cache()): Promise<string> {
  const folder = cache.draft();
  try {
    for (const [name, text] of files) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const settings = { ...(await compilation(cache)), folder, defines: ["OTTER_SHARED_CORE"] };
    const names = [...files.keys()].filter((name) => name.endsWith(".cpp"));
    const own = await parallel(names, (name) =>
      compileObject(name, usesRuntime(name, files) ? { ...settings, prelude: runtimePrelude } : settings),
    );
    return await link([...own, ...(await boardObjects(cache))], cache);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Not a sketch that a person wrote, and not the file that makes the runtime's own functions of its header. */
function usesRuntime(name: string, files: ReadonlyMap<string, string>): boolean {
  return files.has("program.h") && name !== "runtime.cpp";
}

async function compileBoard(names: readonly string[], cache: Cache): Promise<string[]> {
  const settings = { ...(await compilation(cache)), prelude: simulatorPrelude };
  return parallel(names, (name) => compileObject(name, settings));
}

async function compilation(cache: Cache): Promise<Compilation> {
  const gxx = await findGxx();
  return { gxx, cache, flavour: simulator, folder: projectFolder, includes, defines: [] };
}

/** Objects are named by their content, so their names are the key of what they are linked to. */
async function link(objects: readonly string[], cache: Cache): Promise<string> {
  const gxx = await findGxx();
  const key = contentKey([gxx.identity, ...linkFlags, ...objects]);
  // Stripped: the image of a device has no room for debugging information.
  return cache.obtain("boards", key, (draft) =>
    callGxx(gxx, "the simulator", [...objects, "-s", ...linkFlags, "-o", draft]),
  );
}

/** Firmware for a 32-bit chip. Debian has no compiler for the ESP32's processors; GCC for ARM's Thumb-2 stands in: code as dense, and `int32_t` is `long`, too. */
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "../../scripts/check/process.ts";
import { Cache, contentKey } from "../../toolchain/cache.ts";
import { CompilerMissingError } from "../../toolchain/errors.ts";
import type { Flavour } from "../../toolchain/flags.ts";
import { callGxx, type Gxx } from "../../toolchain/gxx.ts";
import { type Compilation, compileObject } from "../../toolchain/objects.ts";
import { parallel } from "../../toolchain/parallel.ts";
import { execute } from "../../toolchain/process.ts";
import { runtimeFolder, runtimePrelude } from "../../toolchain/runtime.ts";
import { type Section, sectionsOf } from "./map.ts";

const folder = path.join(root, "bench/size");
const chip = ["-mcpu=cortex-m4", "-mthumb"];

/** As PlatformIO compiles for the ESP32, but for the processor. */
const flavour: Flavour = {
  name: "arm",
  flags: [
    ...["-std=gnu++20", "-fno-rtti", "-Os", "-ffunction-sections", "-fdata-sections", "-pipe"],
    ...["-Wall", "-Wextra", "-Werror", ...chip],
  ],
  linkFlags: [...chip, "-Wl,--gc-sections", "--specs=nosys.specs"],
};

/** What a program takes of the chip. */
export interface Footprint {
  /** Code, constants, and what variables begin with. */
  readonly flashBytes: number;
  /** Variables; what is allocated at run time is not among them. */
  readonly ramBytes: number;
  /** What was linked. */
  readonly sections: readonly Section[];
}

/** Where the Arduino libraries of a program come from: `none`, so that it is a whole program, or the simulator's headers alone. */
export type Libraries = "none" | "headers";

/**
 * Builds C++ (text by relative path) that defines `setup()` and `loop()`. With `headers`, calls of the Arduino libraries lead nowhere: what
 * is measured is the program without them.
 * @throws {CompilerMissingError}
 * @throws {CompilerRefusedError}
 */
export async function footprintOf(
  files: ReadonlyMap<string, string>,
  libraries: Libraries,
  cache = new Cache(),
): Promise<Footprint> {
  return measure(await build(files, libraries, cache));
}

/** The same program as the bytes that would lie in flash. */
export async function flashContentsOf(
  files: ReadonlyMap<string, string>,
  libraries: Libraries,
  cache = new Cache(),
): Promise<Buffer> {
  const built = await build(files, libraries, cache);
  const contents = path.join(built, "program.bin");
  await execute("arm-none-eabi-objcopy", ["-O", "binary", path.join(built, "program.elf"), contents]);
  return readFileSync(contents);
}

/** The folder with the program and its map. */
async function build(files: ReadonlyMap<string, string>, libraries: Libraries, cache: Cache): Promise<string> {
  const gxx = await findArm();
  const draft = cache.draft();
  try {
    writeAll(files, draft);
    const includes = [libraries === "none" ? path.join(folder, "arduino") : simulatedHeaders(cache), runtimeFolder];
    const inProgram: Compilation = {
      ...{ gxx, cache, flavour, folder: draft, defines: ["OTTER_SHARED_CORE"] },
      includes: libraries === "none" ? includes : [path.join(root, "sim/arduino"), ...includes],
    };
    const beside: Compilation = { ...inProgram, folder, defines: [] };
    const objects = await parallel<readonly [string, Compilation], string>(
      [
        ...(files.has("runtime.cpp") ? [["runtime.cpp", inProgram] as const] : []),
        [wholeFile, { ...inProgram, prelude: runtimePrelude }],
        ["chip.cpp", beside],
        ...(libraries === "none" ? [["board.cpp", beside] as const] : []),
      ],
      ([source, compilation]) => compileObject(source, compilation),
    );
    const dangling = libraries === "none" ? [] : ["-Wl,--unresolved-symbols=ignore-all"];
    return await link(gxx, objects, dangling, cache);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/**
 * Whether the chip's compiler takes C++ (text by relative path) of whole programs; nothing is built.
 * @throws {CompilerMissingError}
 * @throws {CompilerRefusedError}
 */
export async function checkOnChip(files: ReadonlyMap<string, string>, cache = new Cache()): Promise<void> {
  const gxx = await findArm();
  const draft = cache.draft();
  try {
    writeAll(files, draft);
    const includes = [path.join(folder, "arduino"), runtimeFolder].map((each) => `-I${each}`);
    const flags = [...flavour.flags, "-fsyntax-only", "-DOTTER_SHARED_CORE", ...includes];
    await callGxx(gxx, wholeFile, [...flags, path.join(draft, wholeFile)]);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** All of the program but the runtime in one file: the headers are read once. */
const wholeFile = "whole.cpp";

function writeAll(files: ReadonlyMap<string, string>, target: string): void {
  for (const [name, text] of files) {
    mkdirSync(path.dirname(path.join(target, name)), { recursive: true });
    writeFileSync(path.join(target, name), text);
  }
  const sources = [...files.keys()].filter((name) => name.endsWith(".cpp") && path.basename(name) !== "runtime.cpp");
  writeFileSync(
    path.join(target, wholeFile),
    ["#include <otter/otter.h>\n", ...sources.map((name) => `#include "${name}"\n`)].join(""),
  );
}

function link(gxx: Gxx, objects: readonly string[], flags: readonly string[], cache: Cache): Promise<string> {
  const key = contentKey([gxx.identity, ...flavour.linkFlags, ...flags, ...objects]);
  return cache.obtain("chips", key, async (draft) => {
    mkdirSync(draft);
    const [elf, map] = [path.join(draft, "program.elf"), path.join(draft, "program.map")];
    await callGxx(gxx, "the chip", [...objects, ...flavour.linkFlags, ...flags, `-Wl,-Map,${map}`, "-o", elf]);
  });
}

async function measure(built: string): Promise<Footprint> {
  const { output } = await execute("arm-none-eabi-size", ["--format=berkeley", path.join(built, "program.elf")]);
  const [text = NaN, data = NaN, bss = NaN] = (output.split("\n")[1] ?? "").trim().split(/\s+/).map(Number);
  if (Number.isNaN(text + data + bss)) throw new Error(`arm-none-eabi-size says:\n${output}`);
  const sections = sectionsOf(readFileSync(path.join(built, "program.map"), "utf8"));
  return { flashBytes: text + data, ramBytes: data + bss, sections };
}

async function findArm(): Promise<Gxx> {
  const program = "arm-none-eabi-g++";
  const { exitCode, output } = await execute(program, ["-dumpfullversion"]).catch(() => ({ exitCode: 1, output: "" }));
  if (exitCode !== 0) throw new CompilerMissingError(`There is no ${program} on this machine. Run \`npm run setup\`.`);
  return { program, identity: `${program} ${output.trim()}` };
}

/** mbedTLS's headers by themselves: the rest of the folder that they lie in is for this machine's processor. */
function simulatedHeaders(cache: Cache): string {
  const own = path.join(cache.folder, "chip-headers");
  mkdirSync(own, { recursive: true });
  const places = ["/usr/include", "/usr/local/include"];
  for (const library of ["mbedtls", "psa"]) {
    const home = places.find((place) => readdirSync(place).includes(library));
    if (home === undefined)
      throw new Error(`There are no headers of ${library} on this machine. Run \`npm run setup\`.`);
    rmSync(path.join(own, library), { force: true });
    symlinkSync(path.join(home, library), path.join(own, library));
  }
  return own;
}

/** Programs for this computer. */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Cache, contentKey } from "./cache.ts";
import type { Flavour } from "./flags.ts";
import { callGxx, findGxx, type Gxx } from "./gxx.ts";
import { type Compilation, compileObject } from "./objects.ts";
import { parallel } from "./parallel.ts";
import { runtimeFolder, runtimeKey, runtimePrelude } from "./runtime.ts";

/** Up to this size one call of g++ for the whole program is faster than one for each file. */
const wholeLimitBytes = 150_000;
const wholeFile = "whole.cpp";
const hostFolder = path.join(runtimeFolder, "platform/host");

/**
 * Compiles and links generated C++ (text by relative path) into an executable for this machine and gives its path, which is in the
 * cache. What was built before from the same text is not built again.
 * @throws {CompilerMissingError}
 * @throws {CompilerRefusedError}
 */
export async function buildProgram(
  files: ReadonlyMap<string, string>,
  flavour: Flavour,
  cache = new Cache(),
): Promise<string> {
  const gxx = await findGxx();
  const key = contentKey([gxx.identity, ...flavour.flags, runtimeKey(), hostKey(), ...[...files].flat()]);
  const program = await cache.obtain("programs", key, async (draft) => {
    const folder = cache.draft();
    try {
      writeSources(files, folder);
      const settings = hostCompilation(gxx, cache, flavour, folder);
      const objects = await compileAll(sourcesOf(files, folder), { ...settings, prelude: runtimePrelude });
      const library = await hostObjects(gxx, cache, flavour);
      const all = [...objects, ...library];
      await callGxx(gxx, "the program", [...flavour.flags, ...all, ...flavour.linkFlags, "-o", draft]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
  cache.prune();
  return program;
}

/** Copies a program out of the cache. */
export function keepProgram(program: string, output: string): void {
  mkdirSync(path.dirname(path.resolve(output)), { recursive: true });
  rmSync(output, { force: true });
  copyFileSync(program, output);
}

function hostCompilation(gxx: Gxx, cache: Cache, flavour: Flavour, folder: string): Compilation {
  const defines = ["OTTER_SHARED_CORE"];
  return { gxx, cache, flavour, folder, includes: [runtimeFolder], defines };
}

export function compileAll(sources: readonly string[], compilation: Compilation): Promise<string[]> {
  return parallel(sources, (source) => compileObject(source, compilation));
}

/** The part of every program that is always the same. */
async function hostObjects(gxx: Gxx, cache: Cache, flavour: Flavour): Promise<string[]> {
  const shared = hostCompilation(gxx, cache, flavour, hostFolder);
  const core = await compileObject("core.cpp", { ...shared, defines: [] });
  return [core, ...(await compileAll(["main.cpp", "platform.cpp"], shared))];
}

function hostKey(): string {
  const names = readdirSync(hostFolder).sort();
  return contentKey(names.flatMap((name) => [name, readFileSync(path.join(hostFolder, name))]));
}

function writeSources(files: ReadonlyMap<string, string>, folder: string): void {
  for (const [name, text] of files) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** What to compile: every source file, or for a small program one file that includes them all. */
function sourcesOf(files: ReadonlyMap<string, string>, folder: string): string[] {
  const sources = [...files.keys()].filter((name) => name.endsWith(".cpp"));
  const size = [...files.values()].reduce((sum, text) => sum + text.length, 0);
  if (size > wholeLimitBytes) return sources;
  const includes = sources.map((name) => `#include "${name}"\n`);
  writeFileSync(path.join(folder, wholeFile), ["#include <otter/otter.h>\n", ...includes].join(""));
  return [wholeFile];
}

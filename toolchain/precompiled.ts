import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type Cache, contentKey } from "./cache.ts";
import type { Flavour } from "./flags.ts";
import { callGxx, type Gxx } from "./gxx.ts";

/** A header to be precompiled. */
export interface Prelude {
  /** How sources include it: `otter/otter.h`. */
  readonly name: string;
  /** Where `name` is found. */
  readonly folder: string;
  /** Changes when the header does, or anything that it includes. */
  readonly key: () => string;
}

/** What the precompiled form depends on. */
export interface Settings {
  readonly gxx: Gxx;
  readonly cache: Cache;
  readonly flavour: Flavour;
  readonly defines: readonly string[];
}

/** A folder for `-I` in which the header is precompiled with the same flags. */
export function precompiledHeader(prelude: Prelude, { gxx, cache, flavour, defines }: Settings): Promise<string> {
  const { name, folder } = prelude;
  const key = contentKey([gxx.identity, name, prelude.key(), ...flavour.flags, ...defines]);
  return cache.obtain("headers", key, async (draft) => {
    const header = path.join(draft, name);
    mkdirSync(path.dirname(header), { recursive: true });
    // Not the header itself: as the main file of a compilation its `#pragma once` would be a warning. The wrapper stays, because
    // g++ opens it where the precompiled form no longer serves.
    writeFileSync(header, `#include "${path.join(folder, name)}"\n`);
    await callGxx(gxx, name, [
      ...flavour.flags,
      ...defines.map((define) => `-D${define}`),
      ...["-x", "c++-header", header, "-o", `${header}.gch`],
    ]);
  });
}

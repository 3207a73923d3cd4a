import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { contentKey } from "./cache.ts";
import { callGxx } from "./gxx.ts";
import type { Compilation } from "./objects.ts";
import { runtimeFolder, runtimeKey } from "./runtime.ts";

/** A folder for `-I` in which `<otter/otter.h>` is precompiled with the same flags. */
export function precompiledHeader({ gxx, cache, flavour, defines }: Compilation): Promise<string> {
  const key = contentKey([gxx.identity, runtimeKey(), ...flavour.flags, ...defines]);
  return cache.obtain("headers", key, async (draft) => {
    mkdirSync(path.join(draft, "otter"), { recursive: true });
    // Not the header itself: as the main file of a compilation its `#pragma once` would be a warning. The wrapper stays, because
    // g++ opens it where the precompiled form no longer serves.
    const header = path.join(draft, "otter/otter.h");
    writeFileSync(header, `#include "${path.join(runtimeFolder, "otter/otter.h")}"\n`);
    await callGxx(gxx, "otter/otter.h", [
      ...flavour.flags,
      ...defines.map((define) => `-D${define}`),
      ...["-x", "c++-header", header, "-o", path.join(draft, "otter/otter.h.gch")],
    ]);
  });
}

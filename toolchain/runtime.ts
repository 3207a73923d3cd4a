/** Where the runtime is, and what of it is the same for every program. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { contentKey } from "./cache.ts";
import type { Prelude } from "./precompiled.ts";

/** The folder that `<otter/otter.h>` is found in. */
export const runtimeFolder = path.join(import.meta.dirname, "../runtime");

let key: string | undefined;

/** Changes when any header of the runtime does. */
export function runtimeKey(): string {
  key ??= contentKey(headersOf(path.join(runtimeFolder, "otter")).flatMap((file) => [file, readFileSync(file)]));
  return key;
}

/** What generated code begins with. */
export const runtimePrelude: Prelude = { name: "otter/otter.h", folder: runtimeFolder, key: runtimeKey };

function headersOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".h"))
    .sort()
    .map((name) => path.join(folder, name));
}

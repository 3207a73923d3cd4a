import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../check/process.ts";

/** The part of `sim/sources.json` that tells where headers are. */
interface SimSources {
  readonly includes: readonly string[];
}

/** What clang needs to read the C++ of `runtime/` and `sim/` as g++ does. */
export function clangArguments(): string[] {
  const sources = path.join(root, "sim/sources.json");
  const includes = existsSync(sources) ? (JSON.parse(readFileSync(sources, "utf8")) as SimSources).includes : [];
  const folders = [...new Set(["runtime", ...includes])];
  return [
    "-xc++",
    "-std=gnu++20",
    "-Wall",
    "-Wextra",
    "-fno-rtti",
    "-Wno-pragma-once-outside-header",
    ...folders.map((folder) => `-I${folder}`),
  ];
}

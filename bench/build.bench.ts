import { readFileSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { root } from "../scripts/check/process.ts";
import type { Bench } from "./bench.ts";
import { measure, withScratch } from "./measure.ts";

const sourceExtensions = [".cpp", ".h", ".ino"];

/** `npm run build`: TypeScript to C++. Cold is a fresh clone's first build, warm one that finds nothing to do. */
export const bench: Bench = {
  title: "firmware-src to C++",
  measure: () =>
    withScratch(async (folder) => {
      rmSync(path.join(root, ".otter/cli/current.json"), { force: true });
      const build = () => measure("node", "cli/otter.mjs", "build", "firmware-src", "--out", folder);
      const cold = await build();
      const warm = await build();
      return [
        { name: "`npm run build`, cold", value: cold.wallSeconds, unit: "s" },
        { name: "`npm run build`, warm", value: warm.wallSeconds, unit: "s" },
        { name: "its peak memory", value: cold.peakMebibytes, unit: "MiB" },
        {
          name: "TypeScript in `firmware-src`",
          value: countLines(path.join(root, "firmware-src"), [".ts"]),
          unit: "lines",
        },
        { name: "C++ generated from it", value: countLines(folder, sourceExtensions), unit: "lines" },
      ];
    }),
};

function countLines(folder: string, extensions: readonly string[]): number {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => extensions.includes(path.extname(file)))
    .map((file) => readFileSync(path.join(folder, file), "utf8").split("\n").length - 1)
    .reduce((total, lines) => total + lines, 0);
}

import { randomUUID } from "node:crypto";
import { writeFileSync } from "node:fs";
import path from "node:path";
import type { Bench } from "./bench.ts";
import { measure, withScratch } from "./measure.ts";

const program = `
function fibonacci(index: number): number {
  return index < 2 ? index : fibonacci(index - 1) + fibonacci(index - 2);
}
const words = new Map<string, number>();
for (const word of "the quick otter and the lazy dog".split(" ")) words.set(word, (words.get(word) ?? 0) + 1);
console.log(fibonacci(20), words.size);
`;

/** `otter run` on a small program: once as the compiler has never seen it, and once more. */
export const bench: Bench = {
  title: "`otter run` on a small program",
  measure: () =>
    withScratch(async (folder) => {
      const file = path.join(folder, "small.ts");
      const run = () => measure("node", "cli/otter.mjs", "run", file);
      writeFileSync(file, `${program}console.log("to fill the caches that programs share");\n`);
      await run();
      // The text makes it a program that no cache knows.
      writeFileSync(file, `${program}console.log("${randomUUID()}");\n`);
      const first = await run();
      const again = await run();
      return [
        { name: "first run of a new program", value: first.wallSeconds, unit: "s" },
        { name: "its peak memory (g++)", value: first.peakMebibytes, unit: "MiB" },
        { name: "run again, unchanged", value: again.wallSeconds, unit: "s" },
        { name: "its peak memory", value: again.peakMebibytes, unit: "MiB" },
      ];
    }),
};

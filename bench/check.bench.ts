import type { Bench } from "./bench.ts";
import { bestOf } from "./rounds.ts";

export const checkCommand = ["node", "cli/otter.mjs", "check", "firmware-src"] as const;
export const tscCommand = ["node", "node_modules/typescript/bin/tsc", "--noEmit", "-p", "firmware-src"] as const;

/** `otter check` against TypeScript's own compiler on the same files. */
export const bench: Bench = {
  title: "`otter check firmware-src`",
  async measure() {
    const { check, tsc } = await bestOf(7, { check: checkCommand, tsc: tscCommand });
    return [
      { name: "`otter check`", value: check.wallSeconds, unit: "s" },
      { name: "`tsc --noEmit`", value: tsc.wallSeconds, unit: "s" },
      { name: "`otter check` to `tsc`", value: check.wallSeconds / tsc.wallSeconds, unit: "ratio" },
      { name: "the same in processor time", value: check.cpuSeconds / tsc.cpuSeconds, unit: "ratio" },
      { name: "peak memory of `otter check`", value: check.peakMebibytes, unit: "MiB" },
    ];
  },
};

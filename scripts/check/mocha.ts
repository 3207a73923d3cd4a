import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { execute } from "./process.ts";
import type { Stage, Tally } from "./stage.ts";

/** Every test, but not the programs that are data of tests. */
const allTests = ["test/**/*.test.ts", "--ignore", "test/behave/programs/**", "--ignore", "test/refuse/programs/**"];

/**
 * The tests themselves. Their numbers come from `reporter.cjs` by way of a file: what mocha prints is for people.
 *
 * @param files which test files to run; all of them when there are none
 */
export function mochaStage(files: readonly string[]): Stage {
  return {
    name: "mocha",
    async run(print) {
      const folder = mkdtempSync(path.join(tmpdir(), "otter-test-"));
      const tallyFile = path.join(folder, "tally.json");
      const reporter = ["--reporter", "scripts/check/reporter.cjs", "--reporter-option", `tally=${tallyFile}`];
      const { code } = await execute(["mocha", ...reporter, ...(files.length === 0 ? allTests : files)], "live");
      const tally = readTally(tallyFile);
      rmSync(folder, { recursive: true });
      if (tally === undefined || tally.passed + tally.failed === 0) {
        print(`mocha: no test was run to its end (mocha left ${code})\n`);
        return { passed: 0, failed: 1 };
      }
      // A failing hook or a crash after the last test is not in mocha's own count.
      return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
    },
  };
}

function readTally(file: string): Tally | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Tally;
  } catch {
    return undefined;
  }
}

import assert from "node:assert/strict";
import { readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { buildTargets } from "./build.ts";
import { seedsOf } from "./seeds.ts";
import { findingsFolder, keptInputs, recorded, runInput, runSession, writeSeeds } from "./session.ts";
import { targets } from "./targets.ts";

const minuteMs = 60_000;
const secondsEach = 1;

describe("any bytes for the compiled parsers of the firmware, under ASan and UBSan", function () {
  this.timeout(15 * minuteMs);
  let program: string;

  before(async () => {
    program = await buildTargets();
  });

  for (const target of targets.keys()) {
    it(`leave ${target} well: what is kept, and ${secondsEach} s of new ones`, async () => {
      assert.ok(keptInputs(target) > 0);
      const { executions, finding } = await runSession(program, target, {
        runs: 1_000_000,
        limitSeconds: secondsEach,
        seed: Date.now() % 1_000_000,
      });
      assert.equal(finding, "");
      assert.ok(executions > keptInputs(target), `${executions} executions`);
    });
  }

  it("are found by libFuzzer when they break what a target promises, and show it again", async () => {
    const findings = path.join(findingsFolder, "planted");
    rmSync(findings, { recursive: true, force: true });
    const { finding } = await runSession(program, "planted", { runs: 3_000_000, limitSeconds: 60, seed: 1 });
    assert.match(finding, /not so: planted/);
    const [input] = readdirSync(findings);
    assert.ok(input);
    assert.match(await runInput(program, "planted", path.join(findings, input)), /not so: planted/);
  });

  it("are in the seeds what a release makes, which comes through whole", async () => {
    const seeded = [...targets.keys()].filter((target) => seedsOf(target).length > 0);
    assert.deepEqual(seeded, ["download", "inflate", "patch"]);
    for (const target of seeded) {
      const seeds = writeSeeds(target);
      try {
        for (const seed of readdirSync(seeds)) {
          // The opposite of the target finds fault with what comes through.
          assert.match(
            await runInput(program, `${target}!`, path.join(seeds, seed)),
            /not so: planted/,
            `${target} ${seed}`,
          );
        }
      } finally {
        rmSync(seeds, { recursive: true, force: true });
      }
    }
  });

  it("were given to each of them before, by the record", () => {
    const record = recorded();
    assert.deepEqual(Object.keys(record), [...targets.keys()].sort());
    for (const [target, executions] of Object.entries(record)) assert.ok(executions > 0, target);
  });
});

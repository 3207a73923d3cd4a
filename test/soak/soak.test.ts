import assert from "node:assert/strict";
import { sanitized } from "../../toolchain/flags.ts";
import { Soak, soakPrograms } from "./corpus.ts";

/** Some batches and collections; `npm run soak` makes a million. */
const rounds = 5000;
const buildLimitMs = 15 * 60_000;

describe("the heap ends where it began", function () {
  this.timeout(buildLimitMs);
  let soak: Soak;
  before(() => (soak = new Soak(sanitized)));

  it("is shown with at least 20 kinds of garbage", () => {
    assert.ok(soakPrograms.length >= 20);
  });

  for (const program of soakPrograms) {
    it(program.name, async () => {
      assert.deepEqual(await soak.run(program, rounds), { grownBytes: 0, trouble: "" });
    });
  }
});

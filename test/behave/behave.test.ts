import assert from "node:assert/strict";
import { quick, sanitized } from "../../toolchain/flags.ts";
import { findPrograms, programsFolder } from "./corpus.ts";
import { NativeCorpus, type Variant } from "./native.ts";
import { runUnderNode } from "./node.ts";
import { describeDifference } from "./outcome.ts";

// Optimisations decide who owns what: it is their output that must be clean for the sanitizers.
const variants: readonly Variant[] = [
  { name: "with all optimisations, under sanitizers", flavour: sanitized },
  { name: "with no optimisation", flavour: quick, passes: [] },
];

/** A batch may have to wait for all those before it. */
const buildLimitMs = 30 * 60_000;

/** `OTTER_BEHAVE=closures/` runs only the programs whose names contain it. */
const filter = process.env["OTTER_BEHAVE"] ?? "";
const programs = findPrograms(process.env["OTTER_BEHAVE_FOLDER"] ?? programsFolder).filter(({ name }) =>
  name.includes(filter),
);

describe("each program does the same under Node and compiled", () => {
  for (const variant of variants) {
    describe(variant.name, function () {
      this.timeout(buildLimitMs);
      let corpus: NativeCorpus;
      before(() => (corpus = new NativeCorpus(programs, variant)));

      for (const program of programs) {
        it(program.name, async () => {
          const [expected, actual] = await Promise.all([runUnderNode(program), corpus.run(program)]);
          const isSame = expected.output === actual.output && expected.exitCode === actual.exitCode;
          assert.ok(isSame, describeDifference(expected, actual));
        });
      }
    });
  }
});

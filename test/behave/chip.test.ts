import { checkOnChip } from "../../bench/size/arm.ts";
import { emitProgram } from "../../compiler/6-emit/index.ts";
import { compile } from "../../compiler/index.ts";
import assert from "node:assert/strict";
import { combine } from "./batch.ts";
import { findPrograms, programsFolder } from "./corpus.ts";

/** Where numbers meet overloads of the runtime. */
const groups = ["numbers/", "text/", "typed-arrays/"];

// On the ESP32 `int32_t` is `long`: what g++ takes for this machine may be ambiguous there.
describe("programs compile for a chip whose int32_t is long", function () {
  this.timeout(10 * 60_000);
  for (const group of groups) {
    it(group, async () => {
      const programs = findPrograms(programsFolder).filter(({ name }) => name.startsWith(group));
      const generated = programs.map(({ entry, name }) => {
        const { program } = compile({ entry });
        assert.ok(program, `${name} is refused`);
        return emitProgram(program, { mode: "program" });
      });
      await checkOnChip(combine(generated));
    });
  }
});

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { compile } from "../../compiler/index.ts";
import { findPrograms } from "../behave/corpus.ts";
import { byLine, expectedErrors } from "./expectations.ts";

const folder = path.join(import.meta.dirname, "programs");

describe("each program is refused where it says, for the reason it says, and nowhere else", function () {
  this.timeout(60_000);

  for (const { name, entry } of findPrograms(folder)) {
    it(name, () => {
      const expected = expectedErrors(readFileSync(entry, "utf8"));
      assert.notDeepEqual(expected, [], "the program announces no error");
      const { diagnostics, program } = compile({ entry });
      const errors = diagnostics.map(
        ({ code, range }) => `${range?.file === entry ? range.start.line : "elsewhere"}:${code}`,
      );
      const texts = diagnostics.map(({ code, range, text }) => `${range?.start.line ?? 0}:${code} ${text}`);
      assert.deepEqual(errors.sort(byLine), expected, texts.join("\n"));
      assert.equal(program, undefined);
    });
  }
});

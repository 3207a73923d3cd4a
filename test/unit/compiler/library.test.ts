import assert from "node:assert/strict";
import { ts } from "ts-morph";
import { libraryFiles } from "../../../compiler/1-load/load.ts";
import { compilerOptions } from "../../../compiler/1-load/options.ts";

describe("the language's library", () => {
  it("has no errors of its own", function () {
    this.timeout(30_000);
    const program = ts.createProgram(libraryFiles(), { ...compilerOptions, skipLibCheck: false });
    const errors = ts
      .getPreEmitDiagnostics(program)
      .map(({ file, messageText }) => `${file?.fileName ?? ""}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`);
    assert.deepEqual(errors, []);
  });
});

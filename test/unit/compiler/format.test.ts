import assert from "node:assert/strict";
import type { Diagnostic } from "../../../compiler/diagnostics/diagnostic.ts";
import { arranged } from "../../../compiler/diagnostics/diagnostic.ts";
import { formatDiagnostics, summarize } from "../../../compiler/diagnostics/format.ts";
import { diagnosticsAsJson } from "../../../compiler/diagnostics/json.ts";

const source = "const pins = [1];\n\tpins.sort();\r\nconst text =\n  `a\nb`;\n";

function at(
  line: number,
  column: number,
  endLine: number,
  endColumn: number,
  more: Partial<Diagnostic> = {},
): Diagnostic {
  return {
    code: "OT4001",
    severity: "error",
    text: "sorted as text",
    hint: "write `sort((a, b) => a - b)`",
    range: { file: "/project/blink.ts", start: { line, column }, end: { line: endLine, column: endColumn } },
    related: [],
    ...more,
  };
}

const options = { isPretty: true, isColoured: false, folder: "/project", readSource: () => source };

describe("the text form of diagnostics", () => {
  it("shows the place, the code, a frame and the hint", () => {
    assert.equal(
      formatDiagnostics([at(2, 7, 2, 11)], options),
      [
        "blink.ts:2:7 - error OT4001: sorted as text",
        "",
        "2 \tpins.sort();",
        "  \t     ~~~~",
        "",
        "  Hint: write `sort((a, b) => a - b)`",
        "",
      ].join("\n"),
    );
  });

  it("frames each line of a longer range", () => {
    const text = formatDiagnostics([at(3, 7, 5, 3, { hint: undefined })], options);
    assert.equal(
      text.split("\n").slice(2, 8).join("\n"),
      "3 const text =\n        ~~~~~~\n4   `a\n    ~~\n5 b`;\n  ~~",
    );
  });

  it("is one line and the hint when it is not pretty", () => {
    const text = formatDiagnostics([at(2, 7, 2, 11)], { ...options, isPretty: false });
    assert.equal(text, "blink.ts:2:7 - error OT4001: sorted as text\n  Hint: write `sort((a, b) => a - b)`\n");
  });

  it("colours only what is pretty", () => {
    const coloured = { ...options, isColoured: true };
    assert.ok(formatDiagnostics([at(2, 7, 2, 11)], coloured).includes("\u001b[91merror\u001b[39m"));
    assert.ok(!formatDiagnostics([at(2, 7, 2, 11)], { ...coloured, isPretty: false }).includes("\u001b"));
  });

  it("shows a program's error without a place, and a file outside of the folder by its whole path", () => {
    assert.equal(
      formatDiagnostics([at(1, 1, 1, 1, { range: undefined, hint: undefined })], options),
      "error OT4001: sorted as text\n",
    );
    const outside = formatDiagnostics([at(1, 1, 1, 2)], { ...options, folder: "/other", readSource: () => undefined });
    assert.ok(outside.startsWith("/project/blink.ts:1:1 - error"));
  });

  it("counts errors and files", () => {
    assert.equal(summarize([at(1, 1, 1, 2), at(2, 1, 2, 2)]), "Found 2 errors in 1 file.");
  });
});

describe("the JSON form of diagnostics", () => {
  it("has the place beside the message", () => {
    assert.deepEqual(JSON.parse(diagnosticsAsJson([at(2, 7, 2, 11)])), [
      {
        code: "OT4001",
        severity: "error",
        message: "sorted as text",
        hint: "write `sort((a, b) => a - b)`",
        file: "/project/blink.ts",
        start: { line: 2, column: 7 },
        end: { line: 2, column: 11 },
        related: [],
      },
    ]);
  });
});

describe("the order of diagnostics", () => {
  it("goes by place, and says each thing once", () => {
    const later = at(3, 1, 3, 2);
    const earlier = at(2, 1, 2, 2);
    assert.deepEqual(arranged([later, earlier, { ...later }]), [earlier, later]);
  });

  it("prefers the language's own error to TypeScript's at the same place", () => {
    const own = at(2, 1, 2, 2);
    const foreign = at(2, 1, 2, 9, { code: "TS2304" });
    const elsewhere = at(2, 3, 2, 4, { code: "TS2304" });
    assert.deepEqual(arranged([foreign, elsewhere, own]), [own, elsewhere]);
  });
});

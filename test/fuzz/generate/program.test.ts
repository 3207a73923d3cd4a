import assert from "node:assert/strict";
import { translate } from "../run/translate.ts";
import { generateProgram } from "./program.ts";

describe("generated programs", () => {
  it("are the same for the same seed, and others for another", () => {
    const texts = Array.from({ length: 30 }, (_, index) => generateProgram(index));
    assert.deepEqual(
      texts,
      Array.from({ length: 30 }, (_, index) => generateProgram(index)),
    );
    assert.equal(new Set(texts).size, texts.length);
  });

  it("have among them every construct that they are meant to have", function () {
    this.timeout(60_000);
    const all = Array.from({ length: 400 }, (_, index) => generateProgram(index)).join("\n");
    const constructs = [
      ...[
        "class ",
        "extends ",
        "super(",
        "get ",
        "enum ",
        "function* ",
        "yield ",
        "async ",
        "await ",
        "switch (",
        "default:",
      ],
      ...["try", "catch (", "finally", "throw new", "for (const ", "for (let ", "while (", "do {", "continue", "break"],
      ...[
        "...",
        "?.",
        "??",
        "=> ",
        "`",
        ">>>=",
        " % ",
        "| 0",
        ">>> 0",
        "Math.floor(",
        "Math.imul(",
        "--",
        "new Map<",
        "new Set<",
      ],
      ...[
        "BigInt.asIntN(",
        "Int8Array",
        "Uint8ClampedArray",
        "Float32Array",
        ".flatMap(",
        ".toSpliced(",
        ".toSorted(",
        ".reduce(",
      ],
      ...["JSON.stringify(", ".toFixed(", ".padStart(", "u8(", "i32(", "f32(", "Box<", "kind: "],
    ];
    assert.deepEqual(
      constructs.filter((construct) => !all.includes(construct)),
      [],
    );
  });

  it("are mostly well-typed", function () {
    this.timeout(120_000);
    const results = translate(
      Array.from({ length: 60 }, (_, index) => generateProgram(1000 + index)),
      [undefined],
    );
    const illTyped = results.filter((result) => result.kind === "refused" && result.isTypeScripts);
    assert.ok(illTyped.length <= 2, JSON.stringify(illTyped));
  });
});

import assert from "node:assert/strict";
import { emitProgram } from "../../../compiler/6-emit/index.ts";
import { compile } from "../../../compiler/index.ts";

const head = "let counted = 0;\nfunction next(): string { counted++; return `${counted}`; }\n";

/** The loops of a program in which a text becomes longer, as C++. */
function emit(loop: string): string {
  const entry = "/memory/main.ts";
  const source = `${head}let text = "";\nconst bytes = new Uint8Array(9);\n${loop}\nconsole.log(text);\n`;
  const { program, diagnostics } = compile({ entry, overlays: new Map([[entry, source]]) });
  assert.ok(program, diagnostics.map(({ text }) => text).join("\n"));
  return [...emitProgram(program, { mode: "program" }).values()].join("");
}

describe("a text that grows by `+=`", () => {
  for (const part of ['"a"', "text.charAt(0)", "String.fromCharCode(bytes[2])", "String.fromCharCode(65, 66)"]) {
    it(`grows where it is: ${part}`, () => {
      assert.match(emit(`for (let i = 0; i < 9; i++) text += ${part};`), /otter::append\(/);
    });
  }

  it("is looked at before what is added can change it", () => {
    const cpp = emit("for (let i = 0; i < 9; i++) text += next();");
    assert.doesNotMatch(cpp, /otter::append\(/);
  });
});

import assert from "node:assert/strict";
import { ts } from "ts-morph";
import { generateProgram } from "../generate/program.ts";
import { applyEdits, possibleEdits, savedBy } from "./edits.ts";
import { shrink } from "./shrink.ts";

const options = { batchSize: 40, mostBatches: 400 };

function isProgram(text: string): boolean {
  return ts.transpileModule(text, { reportDiagnostics: true }).diagnostics?.length === 0;
}

describe("shrinking", () => {
  it("leaves what the fault needs and nothing else", async () => {
    const program = [
      "class Box { value = 1; other = 2; get(): number { return this.value; } }",
      "function unused(n: number): number { return n * 2; }",
      "const box = new Box();",
      "for (let i = 0; i < 3; i++) { if (i > 1) { console.log(box.get(), Math.sign(-i - 1)); } else { console.log(0); } }",
    ].join("\n");
    const smallest = await shrink(
      program,
      (programs) => Promise.resolve(programs.map((each) => isProgram(each) && each.includes("Math.sign("))),
      options,
    );
    assert.match(smallest, /^[^;]*Math\.sign\(\d?\)[^;]*;?$/);
  });

  it("keeps two statements that only together show the fault", async () => {
    const program = "let a = 1;\nlet b = 2;\nlet c = 3;\na += 1;\nb += 2;\nc += 3;\nconsole.log(a, b, c);\n";
    const shows = (text: string): boolean => isProgram(text) && text.includes("a += 1") && text.includes("c += 3");
    const smallest = await shrink(program, (programs) => Promise.resolve(programs.map(shows)), options);
    assert.equal(smallest.replaceAll(/\s+/g, " ").trim(), "a += 1; c += 3;");
  });

  it("gives back a program that cannot be smaller", async () => {
    const program = "console.log(0);";
    assert.equal(await shrink(program, (programs) => Promise.resolve(programs.map(() => false)), options), program);
  });

  it("tries only edits that make the program shorter, the largest first", () => {
    const program = generateProgram(3);
    const edits = possibleEdits(program);
    const saved = edits.map(savedBy);
    assert.ok(edits.length > 50);
    assert.ok(saved.every((each) => each > 0));
    assert.deepEqual(
      saved,
      [...saved].sort((a, b) => b - a),
    );
    for (const edit of edits.slice(0, 20))
      assert.equal(applyEdits(program, [edit]).length, program.length - savedBy(edit));
  });
});

import assert from "node:assert/strict";
import { compile, diagnose } from "../../../compiler/index.ts";
import { LoadMemory } from "../../../compiler/1-load/memory.ts";
import { emitProgram } from "../../../compiler/6-emit/index.ts";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** `file:line:code` of everything that was found. */
type Found = readonly string[];

describe("several programs, and one program again and again", function () {
  this.timeout(30_000);
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "otter-again-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const write = (name: string, text: string): string => {
    const file = path.join(folder, name);
    writeFileSync(file, text);
    return file;
  };
  const shown = (diagnostics: ReturnType<typeof diagnose>): Found =>
    diagnostics.map(({ code, range }) => `${path.basename(range?.file ?? "")}:${range?.start.line ?? 0}:${code}`);

  it("reports what only lowering sees in one program beside a type error in another", () => {
    const wrong = write("a.ts", 'const count: number = "one";\nconsole.log(count);\n');
    const deep = write(
      "b.ts",
      "type Pair<T> = { readonly value: T; next?: Pair<Pair<T>> };\nconst pair: Pair<number> = { value: 1 };\nconsole.log(pair.value);\n",
    );
    const alone = shown(diagnose([deep], folder));
    assert.notDeepEqual(alone, []);
    assert.deepEqual(shown(diagnose([wrong, deep], folder)), ["a.ts:1:TS2322", ...alone]);
  });

  it("says once what is wrong with a module that two files share", () => {
    write("shared.ts", "export const pattern = /x/;\n");
    const one = write("one.ts", 'import { pattern } from "./shared.ts";\nconsole.log(pattern);\n');
    const two = write("two.ts", 'import { pattern } from "./shared.ts";\nconsole.log(pattern);\n');
    const found = shown(diagnose([one, two], folder));
    assert.equal(found.filter((each) => each.startsWith("shared.ts:1:OT")).length, 1, found.join("\n"));
  });

  it("finds after a change what a fresh compiler finds, in modules that did not change, too", () => {
    const entry = write(
      "main.ts",
      'import { size } from "./size.ts";\nconst twice: number = size * 2;\nconsole.log(twice);\n',
    );
    write("size.ts", "export const size = 1;\n");
    const memory = new LoadMemory();
    assert.deepEqual(shown(compile({ entry, memory }).diagnostics), []);
    write("size.ts", 'export const size = "large";\n');
    const broken = shown(compile({ entry }).diagnostics);
    assert.notDeepEqual(broken, []);
    assert.deepEqual(shown(compile({ entry, memory }).diagnostics), broken);
    write("size.ts", "export const size = 7;\n");
    const { program } = compile({ entry, memory });
    const fresh = compile({ entry }).program;
    assert.ok(program && fresh);
    assert.deepEqual(emitProgram(program, { mode: "program" }), emitProgram(fresh, { mode: "program" }));
  });

  it("keeps the trees of files that did not change", () => {
    const entry = write("main.ts", 'import { size } from "./size.ts";\nconsole.log(size);\n');
    const size = write("size.ts", "export const size = 1;\n");
    const memory = new LoadMemory();
    compile({ entry, memory });
    const [before, changed] = [memory.program?.getSourceFile(entry), memory.program?.getSourceFile(size)];
    write("size.ts", "export const size = 2;\n");
    compile({ entry, memory });
    assert.ok(before !== undefined && changed !== undefined);
    assert.equal(memory.program?.getSourceFile(entry), before);
    assert.notEqual(memory.program.getSourceFile(size), changed);
  });
});

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { emitProgram } from "../../../compiler/6-emit/index.ts";
import { compile } from "../../../compiler/index.ts";
import { root } from "../../../scripts/check/process.ts";
import { Cache } from "../../../toolchain/cache.ts";
import { quick } from "../../../toolchain/flags.ts";
import { callGxx, findGxx } from "../../../toolchain/gxx.ts";
import { type Compilation, compileObject } from "../../../toolchain/objects.ts";
import { compileAll } from "../../../toolchain/program.ts";
import { runtimeFolder, runtimePrelude } from "../../../toolchain/runtime.ts";

const entry = path.join(import.meta.dirname, "main.ts");

/** Builds a program as for a device, runs it on `board.cpp`, and gives what that prints. */
async function runOnBoard(text: string): Promise<string> {
  const { program, diagnostics } = compile({ entry, overlays: new Map([[entry, text]]) });
  assert.ok(program, diagnostics[0]?.text);
  const files = emitProgram(program, { mode: "firmware" });
  const [gxx, cache] = [await findGxx(), new Cache()];
  const folder = cache.draft();
  try {
    mkdirSync(folder, { recursive: true });
    for (const [name, content] of files) writeFileSync(path.join(folder, name), content);
    const compilation: Compilation = {
      ...{ gxx, cache, flavour: quick, folder },
      includes: [path.join(root, "bench/size/arduino"), runtimeFolder],
      defines: ["OTTER_SHARED_CORE"],
    };
    const beside = { ...compilation, defines: [] };
    const objects = [
      await compileObject("runtime.cpp", beside),
      await compileObject("board.cpp", { ...beside, folder: import.meta.dirname }),
      ...(await compileAll(
        [...files.keys()].filter((name) => name.endsWith(".cpp") && name !== "runtime.cpp"),
        { ...compilation, prelude: runtimePrelude },
      )),
    ];
    const executable = path.join(folder, "firmware");
    await callGxx(gxx, "the firmware", [...quick.flags, ...objects, "-o", executable]);
    const { status, stdout, stderr } = spawnSync(executable, { encoding: "utf8" });
    assert.equal(status, 0, stderr);
    return stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe("firmware", function () {
  this.timeout(300_000);

  it("with nothing to do leaves the processor to other tasks, each second anew", async () => {
    assert.equal(await runOnBoard(""), "<delay 1000>\n".repeat(3));
    assert.equal(await runOnBoard("console.log('once');"), `once\n${"<delay 1000>\n".repeat(3)}`);
  });

  it("with a timer waits for it", async () => {
    assert.equal(
      await runOnBoard("setInterval(() => { console.log('tick'); }, 250);"),
      "<delay 251>\ntick\n<delay 251>\ntick\n<delay 251>\n",
    );
  });

  it("without a timer runs microtasks, and rejections end it", async () => {
    assert.equal(
      await runOnBoard("queueMicrotask(() => { console.log('micro'); }); console.log('top');"),
      "top\nmicro\n<delay 1001>\n<delay 1001>\n<delay 1001>\n",
    );
    assert.match(
      await runOnBoard("async function fail(): Promise<void> { throw new Error('late'); } void fail();"),
      /^Uncaught Error: late\n {4}at main\.ts:1\n<delay 1000>\n<restart>\n$/,
    );
  });

  it("reports an error that nobody caught the same way, with and without the code that shows any value", async () => {
    const classes =
      "class Failure extends Error {} class Named extends Error { constructor(text: string) { super(text); this.name = 'Special'; } }";
    for (const error of ["new RangeError('two\\nlines')", "new Failure('own')", "new Named('own')"]) {
      const light = await runOnBoard(`${classes} throw ${error};`);
      const full = await runOnBoard(`${classes} if (Math.random() > 2) throw "a text"; throw ${error};`);
      assert.equal(light, full);
      assert.match(light, /^Uncaught \w+.*: (own|two\nlines)\n {4}at main\.ts:1\n<delay 1000>\n<restart>\n$/);
    }
  });
});

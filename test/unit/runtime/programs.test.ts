import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { compileProgram, type Finished, runProgram } from "./compile.ts";

async function compileAndRun(source: string): Promise<Finished> {
  const executable = await compileProgram(source);
  try {
    return await runProgram(executable, []);
  } finally {
    rmSync(path.dirname(executable), { recursive: true });
  }
}

const lifetimes = `rings 0
closures 0
maps 0
kept 2
let go 0
undefined
chain 0
true
churn 0
true
quiet turns 0
busy 0
busy 0
[ 1, 2, 3, 4, 5 ] [ 'a', 'c' ]
Set(0) {} [ 1, 2, 3, 4, 5 ]
`;

describe("programs on the runtime", () => {
  it("run their tasks in Node's order, and end as Node does when a rejection is not handled", async function () {
    this.timeout(300_000);
    const node = await runProgram(process.execPath, ["test/unit/runtime/tasks.mjs"]);
    const own = await compileAndRun("tasks.cpp");
    assert.equal(own.output, node.output);
    assert.match(own.errors, /^Uncaught \[?Error: nobody cares/);
    assert.deepEqual([node.code, own.code], [1, 1]);
  });

  it("free what they let go, cycles and long chains too", async function () {
    this.timeout(300_000);
    const { code, output, errors } = await compileAndRun("lifetimes.cpp");
    assert.equal(output, lifetimes, errors);
    assert.equal(code, 0, errors);
  });
});

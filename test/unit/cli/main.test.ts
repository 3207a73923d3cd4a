import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import path from "node:path";
import { exitCodes } from "../../../cli/exit-codes.ts";

const otter = path.resolve(import.meta.dirname, "../../../cli/otter.mjs");

const commands = ["build", "check", "keys", "release", "run", "sim", "start"];

function run(...words: readonly string[]) {
  return spawnSync(process.execPath, [otter, ...words], { encoding: "utf8", env: { ...process.env, NO_COLOR: "1" } });
}

describe("otter", function () {
  this.timeout(120_000);

  it("names every command in its help", () => {
    const { status, stdout } = run("--help");
    assert.equal(status, exitCodes.success);
    for (const command of commands) assert.match(stdout, new RegExp(`^  ${command} `, "m"));
  });

  it("explains each command", () => {
    for (const command of commands) {
      const { status, stdout } = run(command, "--help");
      assert.equal(status, exitCodes.success);
      assert.match(stdout, new RegExp(`^Usage: otter ${command} `));
    }
    assert.match(run("help", "check").stdout, /^Usage: otter check /);
  });

  it("tells its version", () => {
    assert.match(run("--version").stdout, /^\d+\.\d+\.\d+\n$/);
  });

  it("leaves 2 when the command line makes no sense", () => {
    assert.equal(run("fly").status, exitCodes.usage);
    assert.match(run("fly").stderr, /unknown command 'fly'/);
    assert.equal(run("check", "--sideways").status, exitCodes.usage);
  });
});

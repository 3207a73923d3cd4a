import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");

function build(out: string): void {
  const command = [path.join(root, "cli/otter.mjs"), "build", "firmware-src", "--out", out];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: "utf8" });
  assert.equal(status, 0, stdout + stderr);
}

/** Every file below a folder: its path and what `describe` says about it. */
function files<Value>(folder: string, describe: (file: string) => Value): Map<string, Value> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  const paths = names.filter((name) => statSync(path.join(folder, name)).isFile());
  return new Map(paths.map((name) => [name, describe(path.join(folder, name))]));
}

describe("generated/", function () {
  this.timeout(120_000);
  let folder: string;
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), "otter-generated-"));
    build(folder);
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it("is what the compiler makes of firmware-src/ today (if not: npm run build, and commit it)", () => {
    const text = (file: string) => readFileSync(file, "utf8");
    assert.deepEqual(files(path.join(root, "generated"), text), files(folder, text));
  });

  it("is rewritten only where it differs", () => {
    const changed = (file: string) => statSync(file).mtimeMs;
    const before = files(folder, changed);
    build(folder);
    assert.deepEqual(files(folder, changed), before);
  });
});

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import path from "node:path";
import { exitCodes } from "../../../cli/exit-codes.ts";

const root = path.resolve(import.meta.dirname, "../../..");

function build(...words: readonly string[]) {
  return spawnSync(process.execPath, [path.join(root, "cli/otter.mjs"), "build", "firmware-src", ...words], {
    cwd: root,
    encoding: "utf8",
  });
}

describe("otter build", function () {
  this.timeout(60_000);

  it("makes the firmware call itself what it is told", () => {
    const { status, stdout, stderr } = build("--emit", "ir", "--as", "2.3.4-beta.1");
    assert.equal(status, exitCodes.success, stderr);
    assert.match(stdout, /"2\.3\.4-beta\.1"/);
    assert.doesNotMatch(stdout, /"1\.0\.0"/);
  });

  it("takes nothing for a version that devices could not compare", () => {
    const { status, stderr } = build("--emit", "ir", "--as", "latest");
    assert.equal(status, exitCodes.usage);
    assert.match(stderr, /latest is no version/);
  });
});

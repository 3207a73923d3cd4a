import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const flags = ["-std=gnu++20", "-Wall", "-Wextra", "-Werror", "-fno-rtti", "-g1", "-fsanitize=address,undefined"];
const includes = ["-Iruntime", "-Isim/arduino", "-Isim"];
const sources = ["test/unit/border/border.cpp", "runtime/platform/host/platform.cpp", "sim/arduino/WString.cpp"];

describe("the border between the language and Arduino", () => {
  it("carries numbers, text, objects and functions across unchanged", function () {
    this.timeout(240_000);
    const directory = mkdtempSync(join(tmpdir(), "otter-border-"));
    try {
      const program = join(directory, "border");
      execFileSync("g++", [...flags, ...includes, ...sources, "-o", program], { stdio: "pipe" });
      const { status, stdout, stderr } = spawnSync(program, { encoding: "utf8" });
      assert.equal(status, 0, `${stdout}${stderr}`);
    } finally {
      rmSync(directory, { recursive: true });
    }
  });
});

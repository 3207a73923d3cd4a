import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { writeGenerated } from "../../../compiler/6-emit/write.ts";

describe("writing generated files", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "otter-write-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const read = (name: string) => readFileSync(path.join(folder, name), "utf8");

  it("writes only what differs", () => {
    writeGenerated(
      new Map([
        ["a.cpp", "1"],
        ["b/c.cpp", "2"],
      ]),
      folder,
    );
    const before = statSync(path.join(folder, "a.cpp")).mtimeMs;
    const result = writeGenerated(
      new Map([
        ["a.cpp", "1"],
        ["b/c.cpp", "3"],
      ]),
      folder,
    );
    assert.deepEqual(result, { written: ["b/c.cpp"], removed: [] });
    assert.equal(statSync(path.join(folder, "a.cpp")).mtimeMs, before);
    assert.equal(read("b/c.cpp"), "3");
  });

  it("writes nothing the second time", () => {
    const files = new Map([["a.cpp", "1"]]);
    writeGenerated(files, folder);
    assert.deepEqual(writeGenerated(files, folder), { written: [], removed: [] });
  });

  it("removes what it wrote before and no longer writes, with folders that are then empty, and nothing else", () => {
    writeFileSync(path.join(folder, "mine.txt"), "kept");
    writeGenerated(
      new Map([
        ["a.cpp", "1"],
        ["b/c.cpp", "2"],
      ]),
      folder,
    );
    const { removed } = writeGenerated(new Map([["a.cpp", "1"]]), folder);
    assert.deepEqual(removed, ["b/c.cpp"]);
    assert.equal(existsSync(path.join(folder, "b")), false);
    assert.equal(read("mine.txt"), "kept");
  });

  it("does not follow a list that leads out of the folder", () => {
    const outside = path.join(folder, "outside.txt");
    const inner = path.join(folder, "inner");
    writeGenerated(new Map([["a.cpp", "1"]]), inner);
    writeFileSync(outside, "kept");
    writeFileSync(path.join(inner, "files.txt"), "../outside.txt\n");
    writeGenerated(new Map([["a.cpp", "1"]]), inner);
    assert.equal(readFileSync(outside, "utf8"), "kept");
  });
});

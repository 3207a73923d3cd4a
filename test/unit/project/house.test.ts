import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { forbiddenImport, forbiddenIncludes, root, rooms } from "../../../scripts/house/rooms.mjs";

/** Paths of all files that git keeps or would keep. */
function projectFiles(): string[] {
  const listing = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], { cwd: root });
  return listing
    .toString("utf8")
    .split("\n")
    .filter((file) => file !== "" && existsSync(path.join(root, file)));
}

/** The folders in the table of ARCHITECTURE.md (a row may be about two), with the last column. */
function describedRooms(): Map<string, string> {
  const text = readFileSync(path.join(root, "ARCHITECTURE.md"), "utf8");
  const rows = [...text.matchAll(/^\| ((?:`[\w-]+\/`(?:, )?)+) \|.*\|([^|]*)\|$/gm)];
  return new Map(
    rows.flatMap(([, folders = "", neverKnows = ""]) =>
      [...folders.matchAll(/`([\w-]+)\/`/g)].map(([, folder = ""]) => [folder, neverKnows.trim()] as const),
    ),
  );
}

describe("the house", () => {
  it("has a row in the table for each folder, and a folder for each row", () => {
    const folders = new Set(projectFiles().flatMap((file) => (file.includes("/") ? [file.split("/")[0] ?? ""] : [])));
    const visible = [...folders].filter((folder) => !folder.startsWith("."));
    assert.deepEqual(visible.sort(), rooms.map((room) => room.folder).sort());
  });

  it("is described in ARCHITECTURE.md as in scripts/house/rooms.json", () => {
    const listed = new Map(rooms.map((room) => [room.folder, room.neverKnows]));
    assert.deepEqual([...describedRooms()].sort(), [...listed].sort());
  });

  it("forbids only folders that exist", () => {
    const folders = new Set(rooms.map((room) => room.folder));
    const unknown = rooms.flatMap((room) => room.folders.filter((folder) => !folders.has(folder)));
    assert.deepEqual(unknown, []);
  });

  it("is kept by the C++", () => {
    const sources = projectFiles().filter((file) => /\.(cpp|h|hpp|ino)$/.test(file));
    const violations = sources.flatMap((file) => forbiddenIncludes(file, readFileSync(path.join(root, file), "utf8")));
    assert.deepEqual(violations, []);
  });

  it("notices an import that leaves its room", () => {
    assert.equal(forbiddenImport("sim/world/github.ts", "../../compiler/index.ts"), "sim/ never knows compiler/");
    assert.equal(forbiddenImport("cli/commands/run.ts", "ts-morph"), "cli/ never knows the package ts-morph");
    assert.equal(forbiddenImport("firmware-src/main.ts", "./led.h"), "firmware-src/ never knows .h files");
    assert.equal(forbiddenImport("cli/commands/run.ts", "../../toolchain/build.ts"), undefined);
    assert.equal(forbiddenImport("compiler/index.ts", "node:fs"), undefined);
  });

  it("notices a header that leaves its room", () => {
    const text = '#include <Arduino.h>\n#include "ref.h"\n  # include "../../sim/board/flash.h"\n#include <vector>\n';
    assert.deepEqual(forbiddenIncludes("runtime/otter/string.h", text), [
      "runtime/otter/string.h: runtime/ never knows <Arduino.h>",
      "runtime/otter/string.h: runtime/ never knows <../../sim/board/flash.h>",
    ]);
  });
});

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../../..");
const read = (file: string): string => readFileSync(join(root, file), "utf8");

describe("project: the attacks that docs/ota.md names", () => {
  const tests = read("test/device/update/attacks.test.ts");
  const [, section = ""] = read("docs/ota.md").split("\n## Who attacks, and what stops it\n");
  const table = section.split("\n\n").find((paragraph) => paragraph.trimStart().startsWith("| ")) ?? "";
  const rows = table
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .map((line) => line.split(" | "))
    .slice(2);

  it("are those of TUF, the wrong board, and a stolen key", () => {
    assert.deepEqual(
      rows.map(([name = ""]) => name.slice(2)),
      [
        "arbitrary installation",
        "rollback",
        "freeze",
        "mix and match",
        "wrong software",
        "wrong board",
        "endless data",
        "slow retrieval",
        "malicious redirect",
        "key compromise",
      ],
    );
  });

  it("have each a test of the name that it gives", () => {
    for (const [start = "", , , cell = ""] of rows) {
      const name = start.slice(2);
      const hows = [...cell.matchAll(/`([^`]+)`/g)].map(([, how = ""]) => how);
      assert.ok(hows.length > 0, `${name} has no test`);
      for (const how of hows) {
        const isRow = tests.includes(`name: "${name}",\n    how: "${how}",`);
        assert.ok(isRow || tests.includes(`it("${name}: ${how}"`), `there is no test "${name}: ${how}"`);
      }
    }
  });
});

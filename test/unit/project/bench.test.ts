import assert from "node:assert/strict";
import { measure } from "../../../bench/measure.ts";
import { formatFigure, formatTable, replaceBlock } from "../../../bench/report.ts";

describe("the bench", () => {
  it("writes figures the same way on every machine", () => {
    assert.equal(formatFigure({ name: "time", value: 1.2345, unit: "s" }), "1.23 s");
    assert.equal(formatFigure({ name: "size", value: 1234567.8, unit: "bytes" }), "1,234,568 bytes");
    assert.equal(formatFigure({ name: "factor", value: 1.05, unit: "ratio" }), "1.05 ×");
  });

  it("makes one row of each figure", () => {
    const results = [
      {
        title: "build",
        figures: [
          { name: "cold", value: 2, unit: "s" as const },
          { name: "warm", value: 1, unit: "s" as const },
        ],
      },
    ];
    assert.equal(
      formatTable(results, "a machine"),
      "| what | figure | measured |\n| --- | --- | ---: |\n| build | cold | 2.00 s |\n|  | warm | 1.00 s |\n\nMeasured on a machine.",
    );
  });

  it("leaves out details where they are too much", () => {
    const figures = [
      { name: "all", value: 2, unit: "s" as const },
      { name: "part", value: 1, unit: "s" as const, isDetail: true },
    ];
    assert.doesNotMatch(formatTable([{ title: "build", figures }], "a machine", false), /part/);
    assert.match(formatTable([{ title: "build", figures }], "a machine"), /part/);
  });

  it("replaces what stands between the markers, and nothing else", () => {
    const document = "# Otter\n<!-- figures: written by `npm run bench` -->\nold\n<!-- end of figures -->\nthe end\n";
    const once = replaceBlock(document, "new");
    assert.equal(
      once,
      "# Otter\n<!-- figures: written by `npm run bench` -->\n\nnew\n\n<!-- end of figures -->\nthe end\n",
    );
    assert.equal(replaceBlock(once, "new"), once);
    assert.throws(() => replaceBlock("# Otter\n", "new"), /figures/);
  });

  it("measures a command with its children", async function () {
    this.timeout(30_000);
    const { wallSeconds, cpuSeconds, peakMebibytes } = await measure(
      "sh",
      "-c",
      `node -e "const kept = Buffer.alloc(100 << 20, 1); setTimeout(() => kept, 200)"`,
    );
    assert.ok(wallSeconds > 0.2 && wallSeconds < 20);
    assert.ok(cpuSeconds > 0.01);
    assert.ok(peakMebibytes > 100 && peakMebibytes < 400);
    await assert.rejects(measure("sh", "-c", "echo reason >&2; exit 3"), /left 3:\nreason/);
  });
});

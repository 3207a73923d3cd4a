import assert from "node:assert/strict";
import { calendar } from "./calendar.ts";
import { describeMonth, problemsOf } from "./describe.ts";
import { liveThrough, type MonthReport } from "./month.ts";

const seed = Number(process.env["OTTER_SEED"] ?? 20_260_801);

describe("device: a month of a device's life", function () {
  this.timeout(900_000);

  it("passes without a missed release, a leak, or worn flash; CI sees its first day", async () => {
    const report = await liveThrough({ days: 1, seed });
    assert.deepEqual(problemsOf(report), [], describeMonth(report));
    assert.equal(report.goodReleases, 1);
    assert.ok(report.checks >= 12 && report.boots >= 2 && report.wear.length > 0, describeMonth(report));
  });

  it("has the same calendar for the same seed, with releases, outages and power cuts in any month", () => {
    assert.deepEqual(calendar(30, seed), calendar(30, seed));
    for (let other = 1; other <= 20; other++) {
      const hours = calendar(30, other);
      const count = (is: (hour: (typeof hours)[number]) => boolean): number => hours.filter(is).length;
      assert.ok(count(({ releases }) => releases === "good") >= 5, `seed ${other}`);
      assert.ok(count(({ releases }) => releases === "bad") >= 1, `seed ${other}`);
      assert.ok(count(({ outage }) => outage !== undefined) >= 5, `seed ${other}`);
      assert.ok(count(({ interruption }) => interruption === "power cut") >= 1, `seed ${other}`);
    }
  });

  it("notices what must not be", () => {
    const well: MonthReport = {
      days: 30,
      seed: 1,
      boots: 9,
      checks: 720,
      apiCalls: 0,
      goodReleases: 8,
      badReleases: 2,
      outages: 9,
      interruptions: 9,
      missed: [],
      longestHours: 2,
      heap: [{ hours: 90, grownBytes: 500 }],
      wear: [{ partition: "nvs", mostErases: 12 }],
    };
    assert.deepEqual(problemsOf(well), []);
    const ill = {
      ...well,
      missed: ["hour 7: 1.0.0 instead of 1.1.0"],
      heap: [{ hours: 90, grownBytes: 9000 }],
      wear: [{ partition: "nvs", mostErases: 900 }],
    };
    assert.deepEqual(problemsOf(ill), [
      "missed: hour 7: 1.0.0 instead of 1.1.0",
      "leak: 9000 bytes in 90 hours",
      "wear: 900 erases of one sector of nvs in 30 days",
    ]);
  });
});

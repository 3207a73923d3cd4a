import assert from "node:assert/strict";
import { runProgram } from "./build.ts";

describe("the board's flash", function () {
  this.timeout(300_000);

  it("obeys the rules of NOR and of cuts", async () => {
    const lines = (await runProgram("flash_rules")).trim().split("\n");
    assert.deepEqual(lines.slice(0, 13), [
      "clear bits: done",
      "clear more bits: done",
      "set bits: misuse: flash write at 0x10000 would have to set bits: the sector was not erased",
      "erase half a sector: misuse: flash erase of 0x10800 + 0x800 does not consist of whole sectors",
      "beyond the chip: misuse: flash access beyond the chip: 0x3ffffe + 0x4",
      "erase: done",
      "blank bytes 4096",
      "operations 3",
      "two sectors: done",
      "operations 5, erases of the sector 1",
      "before: power failed",
      "before 0 4096",
      "torn: power failed",
    ]);
    const [, zeros, blanks] = /^torn (\d+) (\d+)$/.exec(lines[13] ?? "") ?? [];
    assert.ok(Number(zeros) > 0 && Number(blanks) > 0 && Number(zeros) + Number(blanks) > 4096 - 17, lines[13]);
    assert.deepEqual(lines.slice(14), ["after: power failed", "after 4096 0"]);
  });

  it("keeps nvs within ESP-IDF's limits", async () => {
    const lines = (await runProgram("nvs_limits")).trim().split("\n");
    assert.deepEqual(lines, [
      "mount 0",
      "operations of mounting 0",
      "read-only space 1",
      "space 0",
      "space of 16 4",
      "value of 4000 0",
      "value of 4001 5",
      "key of 16 4",
      "same value 0",
      "operations for the same value 0",
      "other type 2",
      "changed type 0",
      "number 0",
      "values of 900 bytes 16",
      "after full 0",
      "unreadable 6",
      "readable again 0",
    ]);
  });

  it("has each nvs key old or new after a cut at any operation, and at any of the recovery", async () => {
    const { cuts, secondCuts, erases } = JSON.parse(await runProgram("nvs_power_cut", ["120"])) as Record<
      string,
      number
    >;
    assert.ok((cuts ?? 0) > 1000, `${cuts} cuts`);
    assert.ok((secondCuts ?? 0) > 150, `${secondCuts} cuts of recoveries`);
    assert.ok((erases ?? 0) > 50, `${erases} erases: pages were compacted`);
  });
});

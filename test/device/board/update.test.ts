import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { packImage } from "../../../release/image.ts";
import { runBoard, type Run } from "./board.ts";
import { buildBootloader, buildImage } from "./build.ts";

/** An image that is well-formed but small, of exactly `length` bytes, for the order of events. */
function smallImage(length: number): Uint8Array {
  const elf = Uint8Array.of(0x7f, 0x45, 0x4c, 0x46);
  const overhead = packImage(elf, { version: "2", projectName: "small" }).length - elf.length;
  const program = new Uint8Array(length - overhead).fill(1);
  program.set(elf);
  const image = packImage(program, { version: "2", projectName: "small" });
  assert.equal(image.length, length);
  return image;
}

describe("Update", function () {
  this.timeout(300_000);
  let bootloader: string;
  let one: Uint8Array;
  let two: Uint8Array;
  const small = smallImage(9008);

  before(async () => {
    bootloader = await buildBootloader();
    one = await buildImage("probe", "1");
    two = await buildImage("probe", "2");
  });

  const update = (script: string, next: Uint8Array = small, probe: Record<string, string> = {}): Promise<Run> =>
    runBoard({ bootloader, image: one, next, probe: { 1: script, ...probe }, boots: 1, until: /done\r?\n/ });

  it("reports progress in the core's order and holds 16 bytes back until the end", async () => {
    const { probe } = await update("update:stream state");
    assert.deepEqual(probe, [
      "probe 1 on app0",
      "begin 1",
      "progress 0/9008 held back boot app0",
      "progress 4096/9008 held back boot app0",
      "progress 8192/9008 held back boot app0",
      "progress 9008/9008 held back boot app0",
      "written 9008 of 9008",
      "end 1 error 0 No Error",
      "state app0 -1 next app1 boot app1",
      "done",
    ]);
  });

  it("is prevented by an abort when all is written", async () => {
    for (const way of ["stream", "write"]) {
      const { probe } = await update(`abortAt:9008 update:${way} state`);
      assert.deepEqual(probe.slice(-4), [
        "written 9008 of 9008",
        "end 0 error 12 Aborted",
        "state app0 -1 next app1 boot app0",
        "done",
      ]);
    }
  });

  it("crashes on an abort in the first progress of the write path, as the chip does", async () => {
    const { serial } = await update("abortAt:0 update:stream");
    assert.match(serial, /use after free[\s\S]*Guru Meditation Error: Core {2}1 panic'ed \(Aborted\)/);
  });

  it("refuses an image that is damaged, truncated, foreign or too large", async () => {
    const damaged = Uint8Array.from(small);
    damaged[5000] = 7;
    const foreign = Uint8Array.from(small);
    foreign[12] = 5; // ESP32-C3
    const cases: [Uint8Array, RegExp][] = [
      [damaged, /end 0 error 9 Could Not Activate/],
      [foreign, /mismatch chip ID, expected 0, found 5\nend 0 error 9/],
      [small.subarray(0, 8000), /end 0 error 9/],
      [small.subarray(1), /end 0 error 13 Decryption error/],
      [new Uint8Array(0x1e0001), /begin 0[\s\S]*error 5 Bad Size Given/],
    ];
    for (const [image, expected] of cases) {
      const { serial } = await update("update:stream state", image);
      assert.match(serial.replaceAll("\r", ""), expected);
      assert.match(serial, /boot app0/);
    }
  });

  it("compares the MD5, in any case", async () => {
    const md5 = createHash("md5").update(small).digest("hex");
    assert.match(
      (await update("update:quiet", small, { MD5: md5.toUpperCase() })).serial,
      /setMD5 1[\s\S]*end 1 error 0/,
    );
    assert.match(
      (await update("update:quiet", small, { MD5: "0".repeat(32) })).serial,
      /end 0 error 7 MD5 Check Failed/,
    );
    assert.match((await update("update:quiet", small, { MD5: "short" })).serial, /setMD5 0/);
  });

  it("boots the new version and confirms it before setup()", async () => {
    const probe = { 1: "update:quiet restart", 2: "state" };
    const { serial } = await runBoard({ bootloader, image: one, next: two, probe, until: /done/ });
    assert.match(serial, /NEW -> PENDING_VERIFY/);
    assert.match(serial, /probe 2 on app1\r?\nstate app1 2 next app0 boot app1/);
  });

  it("goes back to the other version by rollBack()", async () => {
    const probe = { 1: "state", 2: "rollBack restart" };
    const flash = (await runBoard({ bootloader, image: one, next: two, probe: { 1: "update:quiet" }, until: /done/ }))
      .flash;
    const { serial } = await runBoard({ bootloader, flash, probe, until: /done/ });
    assert.match(serial, /rollBack 1[\s\S]*probe 1 on app0/);
  });

  it("cannot destroy the running app", async () => {
    const { serial } = await update("eraseRunning");
    assert.match(serial, /dangerous write[\s\S]*Guru Meditation/);
  });
});

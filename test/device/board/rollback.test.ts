import assert from "node:assert/strict";
import { makeFactoryFlash, makeOtaEntry } from "../../../release/flash.ts";
import { runBoard } from "./board.ts";
import { buildBootloader, buildImage } from "./build.ts";

const states = { new: 0, pending: 1, valid: 2, invalid: 3, aborted: 4, undefined: 0xffffffff };

interface OtaRecord {
  readonly sequence: number;
  readonly state: keyof typeof states;
  readonly isBroken?: boolean;
}

describe("the bootloader", function () {
  this.timeout(300_000);
  let bootloader: string;
  let one: Uint8Array;
  let two: Uint8Array;
  let updated: Buffer;

  before(async () => {
    bootloader = await buildBootloader();
    one = await buildImage("probe", "1");
    two = await buildImage("probe", "2");
    updated = (await runBoard({ bootloader, image: one, next: two, probe: { 1: "update:quiet" }, until: /done/ }))
      .flash;
  });

  function withOtaData(records: readonly (OtaRecord | undefined)[]): Uint8Array {
    const flash = Buffer.from(makeFactoryFlash({ image: one }));
    flash.set(two, 0x1f0000);
    for (const [index, record] of records.entries()) {
      const entry = Buffer.alloc(32, 0xff);
      if (record) {
        entry.set(makeOtaEntry(record.sequence));
        entry.writeUInt32LE(states[record.state], 24);
        if (record.isBroken) entry.writeUInt32LE(0, 28);
      }
      flash.set(entry, 0xe000 + 0x1000 * index);
    }
    return flash;
  }

  const table: [string, (OtaRecord | undefined)[], RegExp][] = [
    [
      "both blank: ota_0",
      [undefined, undefined],
      /No factory image, trying OTA 0[\s\S]*Set actual ota_seq=1[\s\S]*probe 1/,
    ],
    ["one record", [{ sequence: 1, state: "undefined" }, undefined], /probe 1 on app0/],
    [
      "the higher sequence",
      [
        { sequence: 1, state: "valid" },
        { sequence: 2, state: "valid" },
      ],
      /probe 2 on app1/,
    ],
    [
      "the higher one of odd",
      [
        { sequence: 3, state: "valid" },
        { sequence: 2, state: "valid" },
      ],
      /probe 1 on app0/,
    ],
    [
      "a broken CRC",
      [
        { sequence: 1, state: "valid" },
        { sequence: 2, state: "valid", isBroken: true },
      ],
      /probe 1 on app0/,
    ],
    [
      "an INVALID one",
      [
        { sequence: 1, state: "valid" },
        { sequence: 2, state: "invalid" },
      ],
      /probe 1 on app0/,
    ],
    [
      "an ABORTED one",
      [
        { sequence: 1, state: "valid" },
        { sequence: 2, state: "aborted" },
      ],
      /probe 1 on app0/,
    ],
    [
      "PENDING_VERIFY is aborted",
      [
        { sequence: 1, state: "valid" },
        { sequence: 2, state: "pending" },
      ],
      /PENDING_VERIFY -> ABORTED[\s\S]*probe 1 on app0/,
    ],
    [
      "NEW is tried",
      [
        { sequence: 1, state: "valid" },
        { sequence: 2, state: "new" },
      ],
      /NEW -> PENDING_VERIFY[\s\S]*probe 2 on app1/,
    ],
    [
      "both rejected: ota_0",
      [
        { sequence: 1, state: "invalid" },
        { sequence: 2, state: "aborted" },
      ],
      /trying OTA 0[\s\S]*probe 1 on app0/,
    ],
    [
      "only broken CRCs: every slot",
      [
        { sequence: 1, state: "valid", isBroken: true },
        { sequence: 2, state: "valid", isBroken: true },
      ],
      /trying all partitions[\s\S]*probe 1 on app0/,
    ],
  ];
  for (const [name, records, expected] of table) {
    it(`follows otadata: ${name}`, async () => {
      const { serial } = await runBoard({ bootloader, flash: withOtaData(records), until: /done/ });
      assert.match(serial, expected);
    });
  }

  it("falls back when the selected image is damaged, and says why", async () => {
    const flash = Buffer.from(updated);
    flash[0x1f0000 + 5000] = (flash[0x1f0000 + 5000] ?? 0) ^ 1;
    const { serial } = await runBoard({ bootloader, flash, until: /done/ });
    assert.match(serial, /app1 at 0x1f0000 refused: checksum failed[\s\S]*OTA app partition slot 1 is not bootable/);
    assert.match(serial, /probe 1 on app0/);
  });

  it("ends with code 3 when nothing is bootable, 65 when the flash is no flash", async () => {
    const blank = await runBoard({ bootloader });
    assert.equal(blank.exitCode, 3);
    assert.match(blank.serial, /No bootable app partitions/);
    assert.equal((await runBoard({ bootloader, flash: new Uint8Array(100) })).exitCode, 65);
    assert.equal((await runBoard({ bootloader, options: ["--nonsense", "1"] })).exitCode, 64);
  });

  it("returns to the old version when the new one crashes, restarts or is reset before it confirms", async () => {
    for (const ending of ["crash", "restart", "sleep"]) {
      const probe = { 1: "state", 2: ending, LATER: "1" };
      const { serial } = await runBoard({ bootloader, flash: updated, probe, until: /done/ });
      assert.match(serial, /probe 2 on app1[\s\S]*PENDING_VERIFY -> ABORTED[\s\S]*probe 1 on app0/, ending);
    }
  });

  it("keeps the new version once it has confirmed", async () => {
    const probe = { 2: "state confirm state restart", LATER: "1" };
    const { probe: lines } = await runBoard({ bootloader, flash: updated, probe, boots: 2 });
    assert.deepEqual(lines.slice(1, 5), [
      "state app1 1 next app0 boot app1",
      "confirm 0",
      "state app1 2 next app0 boot app1",
      "probe 2 on app1",
    ]);
  });

  it("returns at once when the new version rejects itself", async () => {
    const { serial } = await runBoard({
      bootloader,
      flash: updated,
      probe: { 2: "reject", LATER: "1" },
      until: /done/,
    });
    assert.match(serial, /probe 2 on app1[\s\S]*rst:0xc[\s\S]*probe 1 on app0/);
  });

  it("keeps RTC variables over what they survive on the chip", async () => {
    const { probe } = await runBoard({ bootloader, image: one, probe: { 1: "rtc sleep" }, boots: 3 });
    const rtc = probe.filter((line) => line.startsWith("rtc")).map((line) => line.split(" ").slice(1).map(Number));
    assert.equal(rtc[1]?.[0], 1000);
    assert.equal(rtc[2]?.[0], 1001);
    assert.deepEqual(
      rtc.map((row) => row[1]),
      [0, 1, 2],
    );
    const restarts = await runBoard({ bootloader, image: one, probe: { 1: "rtc restart" }, boots: 3 });
    assert.match(restarts.probe.filter((line) => line.startsWith("rtc")).join(), /,rtc 1000 0 .*,rtc 1001 0 /);
  });

  it("resets a hanging sketch by the task watchdog", async () => {
    const { serial } = await runBoard({
      bootloader,
      image: one,
      probe: { 1: "rtc watchdog hang" },
      boots: 2,
      options: ["--speed", "50"],
    });
    assert.match(serial, /Task watchdog got triggered[\s\S]*reason 6/);
  });

  it("has no cut at any operation of an activation and first boot that leaves neither version", async () => {
    const probe = { 1: "rollBack restart", 2: "count confirm count", LATER: "1" };
    const settled = (await runBoard({ bootloader, flash: updated, probe: { 2: "confirm", LATER: "1" }, until: /done/ }))
      .flash;
    const toTwo = (
      await runBoard({
        bootloader,
        flash: settled,
        probe: { 2: "rollBack restart", 1: "confirm", LATER: "1" },
        until: /done/,
      })
    ).flash;
    let cuts = 0;
    for (let operation = 1; ; operation++) {
      const options = ["--fault", `flash.cut=${operation}`, "--seed", String(operation)];
      const { serial, flash } = await runBoard({
        bootloader,
        flash: toTwo,
        probe,
        options,
        boots: 6,
        until: /confirm 0\r?\ncount \d+\r?\ndone/,
      });
      if (!serial.includes("(power cut")) break;
      cuts++;
      const { serial: afterwards } = await runBoard({ bootloader, flash, probe: { LATER: "1" }, until: /done/ });
      assert.match(afterwards, /probe [12] on app[01]/, `cut at operation ${operation}`);
    }
    assert.ok(cuts >= 8, `${cuts} cuts`);
  });
});

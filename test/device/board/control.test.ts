import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeFactoryFlash } from "../../../release/flash.ts";
import { SimulatedDevice } from "../../../sim/device/index.ts";
import { buildBootloader, buildImage } from "./build.ts";

describe("the control socket", function () {
  this.timeout(300_000);
  let folder: string;
  let device: SimulatedDevice;
  const until = (pattern: RegExp, from = 0) => device.log.waitFor(pattern, 20_000, from);

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), "otter-control-"));
    const flash = join(folder, "flash");
    writeFileSync(flash, makeFactoryFlash({ image: await buildImage("probe", "1") }));
    const bootloader = await buildBootloader();
    process.env["PROBE_1"] = "count rtc pins";
    device = SimulatedDevice.launch({ bootloader, flash, mac: "24:0a:c4:01:02:03" });
    await until(/^done/);
  });

  after(async () => {
    delete process.env["PROBE_1"];
    await device.stop();
    rmSync(folder, { recursive: true });
  });

  it("tells what runs", async () => {
    const state = await device.state();
    assert.equal(state["boots"], 1);
    assert.equal(state["resetReason"], "POWERON");
    assert.deepEqual(state["running"], { partition: "app0", otaState: "UNDEFINED", project: "probe", version: "1" });
  });

  it("presses buttons, applies voltages, and has seen what the firmware did to its pins", async () => {
    await device.command("analog 34 1550");
    await device.command("press 0 50");
    await until(/^button, 1550 mV, raw 2047/);
    assert.deepEqual(await device.command("pin 4"), { mode: 3, level: 0, duty: 128, millivolts: 0 });
    const { events } = (await device.command("trace")) as { events: { pin: number; kind: string; value: number }[] };
    const shown = events.map(({ pin, kind, value }) => `${pin} ${kind} ${value}`);
    assert.deepEqual(shown.slice(0, 6), ["0 mode 5", "2 mode 3", "2 level 1", "4 mode 3", "4 duty 128", "0 input 0"]);
  });

  it("counts flash operations and erases", async () => {
    const wear = await device.command("wear");
    assert.ok(Number(wear["operations"]) > 0);
    assert.deepEqual(wear["sectorErases"], {});
  });

  it("resets, cuts the power, and switches off and on", async () => {
    for (const [command, count] of [
      ["reset", 2],
      ["power-cut", 3],
    ] as const) {
      const mark = device.log.mark();
      await device.command(command);
      await until(new RegExp(`^count ${count}`), mark);
      await until(/^done/, mark);
    }
    await device.command("power-off");
    await until(/power off/);
    assert.equal((await device.state())["isOn"], false);
    await device.command("power-on");
    await until(/^count 4/);
  });

  it("refuses what it does not understand", async () => {
    for (const line of ["dance", "set 99 low", "set 2 sideways", "analog 34 5000", "fault nonsense=1", "press 0"]) {
      await assert.rejects(device.command(line), /refused/, line);
    }
  });
});

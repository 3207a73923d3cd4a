import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildBootloader } from "../../cli/simulator.ts";
import { parseImage } from "../../release/image.ts";
import { slotBytes } from "../../release/flash.ts";
import { createFlashFile } from "../../sim/device/flash-file.ts";
import { SimulatedDevice } from "../../sim/device/index.ts";

const root = path.resolve(import.meta.dirname, "../..");
const imageFile = path.join(root, ".pio/build/sim/firmware.bin");
const boards = ["esp32dev", "esp32-c3-devkitm-1", "esp32-s3-devkitc-1"];

/** A network namespace without any network: what wants the registry fails instead of passing slowly. */
const offline = canUnshare() ? ["unshare", "--net", "--map-root-user"] : [];

type Section = readonly [name: string, options: readonly (readonly [key: string, value: unknown])[]];

function canUnshare(): boolean {
  return spawnSync("unshare", ["--net", "--map-root-user", "true"]).status === 0;
}

/** Runs a tool of `.venv` as a person would type it, with nothing but its path. */
function run(tool: string, ...argumentList: readonly string[]): string {
  const [program = "", ...rest] = [...offline, path.join(root, ".venv/bin", tool), ...argumentList];
  const { status, stdout, stderr } = spawnSync(program, rest, { cwd: root, encoding: "utf8" });
  assert.equal(status, 0, stdout + stderr);
  return stdout;
}

describe("PlatformIO", function () {
  this.timeout(600_000);

  it("accepts the simulator and every board", () => {
    const sections = JSON.parse(run("pio", "project", "config", "--json-output")) as readonly Section[];
    const environments = new Map(sections.map(([name, options]) => [name, new Map(options)]));
    assert.deepEqual(environments.get("platformio")?.get("default_envs"), ["sim"]);
    assert.equal(environments.get("env:sim")?.get("board"), "sim");
    for (const board of boards) {
      const options = environments.get(`env:${board}`);
      assert.equal(options?.get("board"), board);
      assert.equal(options.get("board_build.partitions"), "min_spiffs.csv");
      // pioarduino 55.03.311 is Arduino core 3.3.11; cores before 3.3.8 have CVE-2026-42854.
      const platform = String(options.get("platform"));
      const [, patch = "0"] = /\/55\.03\.3(\d+)\/platform-espressif32\.zip$/.exec(platform) ?? [];
      assert.ok(Number(patch) >= 8, platform);
    }
  });

  it("builds generated/ for the simulator without a network", () => {
    run("pio", "run", "-e", "sim");
    const { length, version } = parseImage(readFileSync(imageFile));
    assert.ok(length <= slotBytes, `${length} bytes do not fit into the slot`);
    assert.match(version ?? "", /^\d+\.\d+\.\d+$/);
  });

  it("makes an image that esptool reads", () => {
    const report = run("esptool", "image-info", imageFile);
    assert.match(report, /Checksum: 0x[0-9a-f]{2} \(valid\)/);
    assert.match(report, /Validation hash: [0-9a-f]{64} \(valid\)/);
    assert.match(report, /Project name: otter-firmware/);
  });

  it("makes an image that boots", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "otter-pio-"));
    const flash = path.join(folder, "flash.bin");
    createFlashFile(flash, readFileSync(imageFile));
    const device = SimulatedDevice.launch({ bootloader: await buildBootloader(), flash });
    try {
      await device.log.waitFor(/setup page|access point/i, 30_000);
    } finally {
      await device.stop();
      rmSync(folder, { recursive: true });
    }
  });

  it("has nothing to do the second time", () => {
    assert.doesNotMatch(run("pio", "run", "-e", "sim"), /^(Compiling|Linking|Packing)/m);
  });
});

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { makePartitionTable, minSpiffsPartitions } from "../../../release/flash.ts";
import { ImageError } from "../../../release/image.ts";
import { requireTwoSlots } from "../../../release/slots.ts";

const root = path.join(import.meta.dirname, "../../..");

/** Of Arduino-ESP32's `tools/partitions`. */
const tables = {
  "min_spiffs.csv": `# Name,   Type, SubType, Offset,  Size, Flags
nvs,      data, nvs,     0x9000,  0x5000,
otadata,  data, ota,     0xe000,  0x2000,
app0,     app,  ota_0,   0x10000, 0x1E0000,
app1,     app,  ota_1,   0x1F0000,0x1E0000,
spiffs,   data, spiffs,  0x3D0000,0x20000,
coredump, data, coredump,0x3F0000,0x10000,
`,
  "huge_app.csv": `# Name,   Type, SubType, Offset,  Size, Flags
nvs,      data, nvs,     0x9000,  0x5000,
otadata,  data, ota,     0xe000,  0x2000,
app0,     app,  ota_0,   0x10000, 0x300000,
spiffs,   data, spiffs,  0x310000,0xE0000,
coredump, data, coredump,0x3F0000,0x10000,
`,
  "no_ota.csv": `nvs,      data, nvs,     0x9000,  0x5000,
app0,     app,  factory, 0x10000, 0x200000,
`,
};

/** Runs the script as PlatformIO does, with its own `env` replaced by one that knows a project and a framework. */
const runner = `
import runpy, sys
folder, project, option = sys.argv[1:]
class Platform:
    def get_package_dir(self, name): return folder if name == "framework-arduinoespressif32" else None
class Env:
    def subst(self, text): return text.replace("$PROJECT_DIR", project)
    def GetProjectOption(self, name, default): return option if name == "board_build.partitions" and option else default
    def PioPlatform(self): return Platform()
    def Exit(self, code): sys.exit(code)
runpy.run_path(project + "/scripts/platformio/two_slots.py", {"Import": lambda name: None, "env": Env()})
`;

describe("release: two slots", () => {
  it("refuses to release for a table that has one", () => {
    assert.doesNotThrow(() => requireTwoSlots("esp32dev", Buffer.from(makePartitionTable(minSpiffsPartitions))));
    const single = minSpiffsPartitions.filter(({ label }) => label !== "app1");
    assert.throws(
      () => requireTwoSlots("esp32dev", Buffer.from(makePartitionTable(single))),
      (error: unknown) =>
        error instanceof ImageError && error.message.startsWith("esp32dev: the partition table has 1 OTA slots"),
    );
  });

  it("refuses to build for one", () => {
    const framework = mkdtempSync(path.join(tmpdir(), "otter-framework-"));
    try {
      mkdirSync(path.join(framework, "tools/partitions"), { recursive: true });
      for (const [name, text] of Object.entries(tables)) {
        writeFileSync(path.join(framework, "tools/partitions", name), text);
      }
      const build = (option: string) =>
        spawnSync("python3", ["-c", runner, framework, root, option], { encoding: "utf8" });
      assert.deepEqual([build("min_spiffs.csv").status, build("min_spiffs.csv").stderr], [0, ""]);
      for (const [name, slots] of [
        ["huge_app.csv", 1],
        ["no_ota.csv", 0],
      ] as const) {
        const { status, stderr } = build(name);
        assert.equal(status, 1, stderr);
        assert.ok(stderr.startsWith(`${name} has ${slots} slots for an application: a device needs two`), stderr);
      }
    } finally {
      rmSync(framework, { recursive: true });
    }
  });
});

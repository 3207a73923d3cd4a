import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { packImage } from "../../../release/image.ts";

const root = path.resolve(import.meta.dirname, "../../..");

describe("the assets of a release", function () {
  this.timeout(30_000);
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "otter-assets-"));
    mkdirSync(path.join(folder, "images"));
    const program = Buffer.concat([Buffer.from("\u007fELF"), Buffer.alloc(1000)]);
    for (const environment of ["esp32dev", "esp32-c3-devkitm-1"]) {
      const image = packImage(program, { version: "1.2.0", projectName: environment });
      writeFileSync(path.join(folder, "images", `${environment}.bin`), image);
    }
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  function make(...words: readonly string[]) {
    const command = [
      "--import",
      "tsx",
      "scripts/release-assets.ts",
      "1.2.0",
      `${folder}/out`,
      `${folder}/images`,
      ...words,
    ];
    return spawnSync(process.execPath, command, { cwd: root, encoding: "utf8" });
  }

  it("are an image for each board and the manifest of one", () => {
    const { status, stderr } = make();
    assert.equal(status, 0, stderr);
    const names = ["otter-1.2.0-esp32-c3-devkitm-1.bin", "otter-1.2.0-esp32dev.bin", "otter.json"];
    assert.deepEqual(readdirSync(`${folder}/out`).sort(), names);
    const manifest = JSON.parse(readFileSync(`${folder}/out/otter.json`, "utf8")) as Record<string, unknown>;
    assert.equal(manifest["board"], "esp32");
    assert.equal(manifest["image"], "otter-1.2.0-esp32dev.bin");
    assert.equal(manifest["version"], "1.2.0");
  });

  it("are for the board that the fleet is made of", () => {
    make("esp32-c3-devkitm-1");
    const manifest = JSON.parse(readFileSync(`${folder}/out/otter.json`, "utf8")) as Record<string, unknown>;
    assert.equal(manifest["board"], "esp32c3");
  });

  it("are refused when that board's image is missing", () => {
    const { status, stderr } = make("esp32-s3-devkitc-1");
    assert.notEqual(status, 0);
    assert.match(stderr, /has no esp32-s3-devkitc-1\.bin/);
  });
});

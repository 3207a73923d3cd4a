import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createKeyPem } from "../../../release/keys.ts";
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

  function make(
    environment: NodeJS.ProcessEnv = { OTTER_SIGNING_KEY: createKeyPem("secret"), OTTER_KEY_PASSPHRASE: "secret" },
  ) {
    const words = ["scripts/release-assets.ts", "1.2.0", "12", `${folder}/out`, `${folder}/images`];
    const env = { ...process.env, ...environment };
    return spawnSync(process.execPath, ["--import", "tsx", ...words], { cwd: root, encoding: "utf8", env });
  }

  it("are an image for each board and one signed manifest for all", () => {
    const { status, stderr } = make();
    assert.equal(status, 0, stderr);
    const names = ["otter-1.2.0-esp32-c3-devkitm-1.bin", "otter-1.2.0-esp32dev.bin", "otter.jws"];
    assert.deepEqual(readdirSync(`${folder}/out`).sort(), names);
    const [, payload = ""] = readFileSync(`${folder}/out/otter.jws`, "utf8").split(".");
    const manifest = JSON.parse(Buffer.from(payload, "base64url").toString()) as Record<string, unknown>;
    assert.equal(manifest["version"], "1.2.0");
    assert.equal(manifest["sequence"], 12);
    assert.deepEqual(Object.keys(manifest["boards"] as object), ["esp32c3", "esp32"]);
  });

  it("are not made without a key", () => {
    const { status, stderr } = make({ OTTER_SIGNING_KEY: undefined });
    assert.notEqual(status, 0);
    assert.match(stderr, /OTTER_SIGNING_KEY is not set/);
  });
});

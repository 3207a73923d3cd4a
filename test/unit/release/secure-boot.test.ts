import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { boards } from "../../../release/boards.ts";
import { parseImage } from "../../../release/image.ts";
import { createManifest } from "../../../release/manifest.ts";
import { imageFor } from "./boards.ts";

const root = path.join(import.meta.dirname, "../../..");
const sectorBytes = 4096;

/** The steps of docs/secure-boot.md, by Espressif's own tool. */
describe("release: signing for secure boot", function () {
  this.timeout(300_000);
  let folder = "";

  function espsecure(...words: readonly string[]): { readonly status: number | null; readonly output: string } {
    const tool = path.join(root, ".venv/bin/espsecure");
    const { status, stdout, stderr } = spawnSync(tool, words, { cwd: folder, encoding: "utf8" });
    return { status, output: stdout + stderr };
  }

  function succeed(...words: readonly string[]): string {
    const { status, output } = espsecure(...words);
    assert.equal(status, 0, output);
    return output;
  }

  const verify = (key: string, file: string) => espsecure("verify-signature", "--version", "2", "--keyfile", key, file);

  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), "otter-secure-boot-"));
    const board = boards.find(({ environment }) => environment === "esp32dev");
    assert.ok(board);
    writeFileSync(path.join(folder, "firmware.bin"), imageFor(board, "1.2.0", 150_000));
    for (const key of ["key.pem", "other.pem"]) {
      succeed("generate-signing-key", "--version", "2", "--scheme", "rsa3072", key);
    }
    succeed("sign-data", "--version", "2", "--keyfile", "key.pem", "--output", "signed.bin", "firmware.bin");
  });
  after(() => rmSync(folder, { recursive: true }));

  it("makes a signature that verifies with its key, with no other, and not after a change", () => {
    const { status, output } = verify("key.pem", "signed.bin");
    assert.equal(status, 0, output);
    assert.match(output, /verification successful/);
    assert.notEqual(verify("other.pem", "signed.bin").status, 0);
    const changed = readFileSync(path.join(folder, "signed.bin"));
    changed.writeUInt8(changed.readUInt8(100_000) ^ 1, 100_000);
    writeFileSync(path.join(folder, "changed.bin"), changed);
    assert.notEqual(verify("key.pem", "changed.bin").status, 0);
  });

  it("leaves an image that is still one, larger by the signature's sector", () => {
    const image = readFileSync(path.join(folder, "firmware.bin"));
    const signed = readFileSync(path.join(folder, "signed.bin"));
    assert.equal(signed.length, Math.ceil(image.length / sectorBytes) * sectorBytes + sectorBytes);
    assert.equal(parseImage(signed).chipId, parseImage(image).chipId);
    const { boards: described } = createManifest({
      product: "lamp",
      version: "1.2.0",
      sequence: 12,
      images: [{ board: "esp32", asset: "lamp.bin", image: signed }],
    });
    assert.equal(described["esp32"]?.size, signed.length);
    assert.equal(described["esp32"].sha256, createHash("sha256").update(signed).digest("hex"));
  });

  it("makes the digest that is burnt into a chip", () => {
    succeed("digest-sbv2-public-key", "--keyfile", "key.pem", "--output", "digest.bin");
    const digest = readFileSync(path.join(folder, "digest.bin"));
    assert.equal(digest.length, 32);
    const shown = succeed("signature-info-v2", "signed.bin").replaceAll(" ", "");
    assert.ok(shown.includes(digest.toString("hex")), shown);
  });
});

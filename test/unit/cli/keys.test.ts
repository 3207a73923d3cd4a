import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { openManifest, signManifest } from "../../../release/signature.ts";
import { readSigningKey } from "../../../release/keys.ts";
import { createManifest } from "../../../release/manifest.ts";

const cli = resolve(import.meta.dirname, "../../../cli/otter.mjs");
const passphrase = "correct horse battery";

describe("otter keys", function () {
  this.timeout(60_000);
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "otter-keys-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function otter(words: readonly string[], environment: NodeJS.ProcessEnv = {}) {
    const env = { ...process.env, XDG_CONFIG_HOME: folder, OTTER_KEY_PASSPHRASE: passphrase, ...environment };
    return spawnSync(process.execPath, [cli, "keys", ...words], { encoding: "utf8", env, input: "" });
  }

  it("makes an encrypted key that signs, and prints the line that trusts it", async () => {
    const { status, stdout, stderr } = otter(["create", "lamp"]);
    assert.equal(status, 0, stderr);
    const file = join(folder, "otter/keys/lamp.pem");
    assert.equal(statSync(file).mode & 0o777, 0o600);
    const pem = readFileSync(file, "utf8");
    assert.match(pem, /BEGIN ENCRYPTED PRIVATE KEY/);
    const key = await readSigningKey(pem, passphrase);
    const [, kid = "", x = "", y = ""] = /^\{ kid: "(.+)", x: "(.+)", y: "(.+)" \},$/.exec(stdout.trim()) ?? [];
    assert.deepEqual({ kid, x, y }, key.publicKey);
    const images = [{ board: "esp32", asset: "lamp.bin", image: Buffer.alloc(100, 0xe9) }];
    const manifest = createManifest({ product: "lamp", version: "1.0.0", sequence: 1, images });
    assert.deepEqual(await openManifest(await signManifest(manifest, key), [{ kid, x, y }]), manifest);
    assert.equal(otter(["show", "lamp"]).stdout, stdout);
    // CI has the key in its environment, and no file.
    assert.equal(otter(["show", "absent"], { OTTER_SIGNING_KEY: pem }).stdout, stdout);
  });

  it("never writes over a key, or into a repository", () => {
    assert.equal(otter(["create"]).status, 0);
    const again = otter(["create"]);
    assert.equal(again.status, 1);
    assert.match(again.stderr, /exists\. A key is never overwritten/);
    mkdirSync(join(folder, "project/.git"), { recursive: true });
    const inside = otter(["create", "--file", join(folder, "project/secrets/key.pem")]);
    assert.equal(inside.status, 1);
    assert.match(inside.stderr, /would lie in the repository/);
  });

  it("says what is missing", () => {
    assert.equal(otter(["show"]).status, 3);
    assert.match(otter(["create"], { OTTER_KEY_PASSPHRASE: "" }).stderr, /set OTTER_KEY_PASSPHRASE/);
    assert.match(otter(["create"], { OTTER_KEY_PASSPHRASE: "short" }).stderr, /at least 12 characters/);
    otter(["create"]);
    assert.match(otter(["show"], { OTTER_KEY_PASSPHRASE: "another one" }).stderr, /does not open it/);
  });
});

import assert from "node:assert/strict";
import { createPublicKey, verify } from "node:crypto";
import { calculateJwkThumbprint, compactVerify, importJWK } from "jose";
import { createKeyPem, isEncrypted, readSigningKey, type SigningKey } from "../../../release/keys.ts";
import { createManifest } from "../../../release/manifest.ts";
import { openManifest, signManifest } from "../../../release/signature.ts";

const image = Buffer.concat([Buffer.from([0xe9]), Buffer.alloc(200_000, 7)]);
const manifest = createManifest({
  product: "lamp",
  version: "1.2.0",
  sequence: 3,
  images: [{ board: "esp32", asset: "lamp.bin", image }],
});

describe("release: signatures", () => {
  let pem: string;
  let key: SigningKey;
  before(async () => {
    pem = createKeyPem("correct horse");
    key = await readSigningKey(pem, "correct horse");
  });

  it("are verified by a stock JOSE library", async () => {
    const jwk = { kty: "EC", crv: "P-256", x: key.publicKey.x, y: key.publicKey.y };
    const { payload, protectedHeader } = await compactVerify(
      await signManifest(manifest, key),
      await importJWK(jwk, "ES256"),
    );
    assert.deepEqual(JSON.parse(Buffer.from(payload).toString()), manifest);
    assert.deepEqual(protectedHeader, { alg: "ES256", kid: await calculateJwkThumbprint(jwk) });
  });

  it("are verified by hand, with nothing but the standard in view", async () => {
    const [header = "", payload = "", signature = ""] = (await signManifest(manifest, key)).split(".");
    const publicKey = createPublicKey({
      key: { kty: "EC", crv: "P-256", x: key.publicKey.x, y: key.publicKey.y },
      format: "jwk",
    });
    const bytes = Buffer.from(signature, "base64url");
    assert.equal(bytes.length, 64);
    const signed = Buffer.from(`${header}.${payload}`, "ascii");
    assert.ok(verify("sha256", signed, { key: publicKey, dsaEncoding: "ieee-p1363" }, bytes));
  });

  it("are read back only with the key that made them", async () => {
    const other = await readSigningKey(createKeyPem("x"), "x");
    const jws = await signManifest(manifest, key);
    assert.deepEqual(await openManifest(jws, [other.publicKey, key.publicKey]), manifest);
    await assert.rejects(openManifest(jws, [other.publicKey]), /whom nobody here knows/);
    const liar = { ...other.publicKey, kid: key.publicKey.kid };
    await assert.rejects(openManifest(jws, [liar]), /signature verification failed/);
  });

  it("are not made of what devices do not read", async () => {
    const boards = Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [`board${index}`, { ...manifest.boards["esp32"] }]),
    );
    await assert.rejects(signManifest({ ...manifest, boards } as typeof manifest, key), /devices read 4096/);
  });

  it("need the passphrase of their key", async () => {
    assert.ok(isEncrypted(pem));
    await assert.rejects(readSigningKey(pem, "wrong"), /the passphrase does not open it/);
    await assert.rejects(readSigningKey(pem), /the passphrase does not open it/);
    await assert.rejects(readSigningKey("-----BEGIN NONSENSE-----"), /no PKCS#8 PEM/);
  });
});

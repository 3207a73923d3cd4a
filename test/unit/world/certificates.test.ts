import assert from "node:assert/strict";
import { X509Certificate } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { authorityPem, createLeaf, keepAuthority } from "../../../sim/world/github/certificates.ts";

describe("world: certificates", () => {
  let directory: string;

  before(() => {
    directory = mkdtempSync(join(tmpdir(), "otter-authority-"));
  });

  after(() => rmSync(directory, { recursive: true }));

  it("keeps one authority, even when several ask at once", async () => {
    const asked = await Promise.all([1, 2, 3].map(() => keepAuthority(directory)));
    const [first, ...others] = asked.map(authorityPem);
    for (const other of others) assert.equal(other, first);
    assert.equal(authorityPem(await keepAuthority(directory)), first);
  });

  it("signs leaves for names and addresses", async () => {
    const authority = await keepAuthority(directory);
    for (const family of ["ecdsa", "rsa"] as const) {
      const identity = await createLeaf(authority, { hosts: ["a.example", "127.0.0.1"], family });
      const leaf = new X509Certificate(identity.certificatePem);
      assert.equal(leaf.checkHost("a.example"), "a.example");
      assert.equal(leaf.checkIP("127.0.0.1"), "127.0.0.1");
      assert.ok(leaf.verify(new X509Certificate(authority[family].certificatePem).publicKey));
      assert.equal(leaf.ca, false);
    }
  });
});

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { generateKeyPairSync, sign } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isSignedByP256 } from "../../../arduino/Ecdsa/Ecdsa.ts";

const flags = ["-std=gnu++20", "-Wall", "-Wextra", "-Werror", "-fno-rtti", "-fsanitize=address,undefined"];
const includes = ["-Iruntime", "-Isim/arduino", "-Isim"];
const sources = ["test/unit/border/ecdsa.cpp", "sim/arduino/WString.cpp"];

/** RFC 6979, A.2.5: P-256 with SHA-256, message "sample". */
const standard = {
  text: "sample",
  key:
    "60FED4BA255A9D31C961EB74C6356D68C049B8923B61FA6CE669622E60F29FB6" +
    "7903FE1008B8BC99A41AE9E95628BC64F2F1B20C2D7E9F5177A3C294D4462299",
  signature:
    "EFD48B2AACB6A8FD1140DD9CD45E81D69D2C877B56AAF991C34D0EA84EAF3716" +
    "F7CB1C942D657C41D436C7A1B6E29F65F3E900DBB9AFF4064DC4AB2F843ACDA8",
};
const order = "FFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551";
const zero = "0".repeat(64);
const one = zero.slice(1) + "1";

type Case = readonly [name: string, isSigned: boolean, lies: Partial<typeof standard>];

const cases: readonly Case[] = [
  ["the standard's example", true, {}],
  ["digits in lower case", true, { key: standard.key.toLowerCase() }],
  ["another text", false, { text: "test" }],
  ["r of 0", false, { signature: zero + standard.signature.slice(64) }],
  ["s of 0", false, { signature: standard.signature.slice(0, 64) + zero }],
  ["r and s of 0", false, { signature: zero + zero }],
  ["r of the order", false, { signature: order + standard.signature.slice(64) }],
  ["s of the order", false, { signature: standard.signature.slice(0, 64) + order }],
  ["r and s of 1", false, { signature: one + one }],
  ["a signature that is too short", false, { signature: standard.signature.slice(2) }],
  ["a signature that is too long", false, { signature: `${standard.signature}00` }],
  ["a signature of other characters", false, { signature: "x".repeat(128) }],
  ["the key of 0", false, { key: zero + zero }],
  ["a key that is not on the curve", false, { key: `${standard.key.slice(0, -1)}8` }],
  ["a key that is too short", false, { key: standard.key.slice(2) }],
];

describe("signatures by ECDSA", function () {
  this.timeout(240_000);

  it("are judged the same by mbedTLS and under Node", () => {
    const directory = mkdtempSync(join(tmpdir(), "otter-ecdsa-"));
    try {
      const program = join(directory, "ecdsa");
      execFileSync("g++", [...flags, ...includes, ...sources, "-lmbedcrypto", "-o", program], { stdio: "pipe" });
      const all = [...cases, ...Array.from({ length: 20 }, (_, index) => freshCase(index))];
      const lines = all.map(([, , lies]) => {
        const { key, signature, text } = { ...standard, ...lies };
        return `${key} ${signature} ${text}\n`;
      });
      const answers = execFileSync(program, { input: lines.join(""), encoding: "utf8" })
        .trim()
        .split("\n");
      for (const [index, [name, isSigned, lies]] of all.entries()) {
        const { key, signature, text } = { ...standard, ...lies };
        assert.equal(answers[index], isSigned ? "yes" : "no", `mbedTLS: ${name}`);
        assert.equal(isSignedByP256(text, key, signature), isSigned, `Node: ${name}`);
      }
    } finally {
      rmSync(directory, { recursive: true });
    }
  });
});

/** Signed by Node with a new key. */
function freshCase(index: number): Case {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const { x = "", y = "" } = publicKey.export({ format: "jwk" });
  const text = `text-${index}`;
  const signature = sign("sha256", Buffer.from(text), { key: privateKey, dsaEncoding: "ieee-p1363" });
  const key = Buffer.concat([Buffer.from(x, "base64url"), Buffer.from(y, "base64url")]);
  return [`a fresh key, ${text}`, true, { text, key: key.toString("hex"), signature: signature.toString("hex") }];
}

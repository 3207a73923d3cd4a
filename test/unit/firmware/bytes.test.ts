import assert from "node:assert/strict";
import { bytesOf, hexOf, readable, textOfBytes, textOfHex } from "../../../firmware-src/support/bytes.ts";

describe("firmware: bytes as text", () => {
  const utf8 = ["", "Home", "Café am Fluß", "網路", "🦦", "a\0b"];

  it("writes UTF-8 as Node does", () => {
    for (const text of utf8) assert.equal(hexOf(text), Buffer.from(text, "utf8").toString("hex"));
  });

  it("brings every byte back", () => {
    const hostile = [
      [0xff, 0xff],
      [0xc0, 0x80],
      [0xed, 0xa0, 0x80],
      [0xf0, 0x9f, 0xa6],
      [0xf5, 0x80, 0x80, 0x80],
      [0x80],
    ];
    const all = Array.from({ length: 256 }, (_, byte) => byte);
    for (const bytes of [...hostile, all]) assert.deepEqual(bytesOf(textOfBytes(bytes)), bytes);
  });

  it("reads hexadecimal digits, and nothing else", () => {
    assert.equal(textOfHex("43616665"), "Cafe");
    assert.equal(textOfHex(""), "");
    for (const digits of ["4", "4g", "zz", "+1", "0x"]) assert.equal(textOfHex(digits), undefined, digits);
  });

  it("shows people what cannot be seen", () => {
    assert.equal(readable(textOfBytes([0x41, 0xff])), "A\\xff");
    assert.equal(readable("a\u202eb\n"), "a\\u{202e}b\\u{a}");
    assert.equal(readable("Café 🦦"), "Café 🦦");
  });
});

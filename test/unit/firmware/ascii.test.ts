import assert from "node:assert/strict";
import { asciiLowerCase, asciiUpperCase } from "../../../firmware-src/support/ascii.ts";

describe("letters of protocols", () => {
  it("change case within ASCII", () => {
    assert.equal(asciiLowerCase("Content-TYPE: [@Zz{]"), "content-type: [@zz{]");
    assert.equal(asciiUpperCase("0a:1f`az{"), "0A:1F`AZ{");
    assert.equal(asciiLowerCase(""), "");
    assert.equal(asciiLowerCase("lower 12"), "lower 12");
  });

  it("leave every other letter alone, also one that Unicode maps to an ASCII letter", () => {
    const kelvin = "\u212a";
    assert.equal(kelvin.toLowerCase(), "k");
    assert.equal(asciiLowerCase(`ÄΣİ${kelvin}`), `ÄΣİ${kelvin}`);
    assert.equal(asciiUpperCase("äßı"), "äßı");
  });
});

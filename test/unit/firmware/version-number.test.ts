import assert from "node:assert/strict";
import * as release from "../../../release/version.ts";
import { compareVersions, isNewer, parseVersion } from "../../../firmware-src/components/ota/version-number.ts";

const ordered = [
  "0",
  "0.9.9",
  "1.0.0-alpha",
  "1.0.0-alpha.1",
  "1.0.0-alpha.beta",
  "1.0.0-beta",
  "1.0.0-beta.2",
  "1.0.0-beta.11",
  "1.0.0-rc.1",
  "1",
  "1.2.9",
  "1.2.10",
  "1.10.0",
  "2.0.0",
  "13",
  "999999999.0.0",
];
const wrong = [
  "",
  "v",
  "1.2",
  "1.2.3.4",
  "1.02.3",
  "-1",
  "1.2.x",
  "1.2.3-",
  "1.2.3-a..b",
  "1-beta",
  "1e3",
  "0x10",
  "1234567890",
  "latest",
  "404: Not Found",
];

describe("firmware: versions", () => {
  it("orders them as semver and as numbers", () => {
    for (const [i, left] of ordered.entries()) {
      for (const [j, right] of ordered.entries()) assert.equal(isNewer(left, right), i > j, `${left} over ${right}`);
    }
  });

  it("never takes what is merely different", () => {
    assert.equal(isNewer("1.0.0", "1.0.0"), false);
    assert.equal(isNewer("v1.0.0+build.7", "1.0.0+build.6"), false);
    assert.equal(isNewer("nonsense", "1.0.0"), false);
  });

  it("refuses what is no version", () => {
    for (const text of wrong) assert.equal(parseVersion(text), undefined, text);
  });

  it("agrees with the side that publishes", () => {
    for (const text of [...ordered, ...wrong, "v1.2.3", " 13\n", "1.2.3+b-1"]) {
      assert.deepEqual(parseVersion(text), release.parseVersion(text), text);
    }
    for (const left of ordered) {
      for (const right of ordered) {
        const [a, b] = [release.parseVersion(left), release.parseVersion(right)];
        assert.ok(a !== undefined && b !== undefined);
        assert.equal(Math.sign(compareVersions(a, b)), Math.sign(release.compareVersions(a, b)), `${left} ${right}`);
      }
    }
  });
});

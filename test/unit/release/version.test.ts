import assert from "node:assert/strict";
import fc from "fast-check";
import { compareVersions, isNewer, parseVersion, type Version } from "../../../release/version.ts";

function read(text: string): Version {
  const version = parseVersion(text);
  assert.ok(version, text);
  return version;
}

describe("release: versions", () => {
  it("puts versions in semver's order, integers among them", () => {
    const inOrder = [
      "0.9.9",
      "1.0.0-alpha",
      "1.0.0-alpha.1",
      "1.0.0-alpha.beta",
      "1.0.0-beta.2",
      "1.0.0-beta.11",
      "1.0.0-rc.1",
      "1",
      "1.0.1",
      "1.9.0",
      "v1.10.0",
      "2",
      "13",
      "100.0.0",
    ];
    const shuffled = inOrder.toSorted();
    assert.deepEqual(
      shuffled.toSorted((left, right) => compareVersions(read(left), read(right))),
      inOrder,
    );
  });

  it("takes higher for newer, and nothing else", () => {
    assert.equal(isNewer(read("10"), read("9")), true);
    assert.equal(isNewer(read("1.2.0"), read("1.2.0")), false);
    assert.equal(isNewer(read("1.2.0+build.7"), read("1.2.0")), false);
    assert.equal(isNewer(read("1.1.9"), read("1.2.0")), false);
    assert.equal(isNewer(read("1"), read("1.0.0")), false);
  });

  it("refuses what is not a version", () => {
    for (const text of ["", "v", "1.2", "1.2.3.4", "01.2.3", "1.2.3-", "-1", "1e3", "<html>", "12345678901"]) {
      assert.equal(parseVersion(text), undefined, text);
    }
  });

  it("orders any two versions the same from both sides", () => {
    const version = fc
      .tuple(fc.nat(20), fc.nat(20), fc.nat(20), fc.constantFrom("", "-a", "-b.2", "-b.10", "-1"))
      .map(([major, minor, patch, rest]) => `${major}.${minor}.${patch}${rest}`);
    fc.assert(
      fc.property(version, version, (left, right) => {
        const order = compareVersions(read(left), read(right));
        assert.equal(Math.sign(order), -Math.sign(compareVersions(read(right), read(left))));
        assert.equal(order === 0, left === right);
      }),
    );
  });
});

// Versions, and which is newer.
import { onInput } from "arduino/FuzzInput";
import { compareVersions, isNewer, parseVersion } from "../../../firmware-src/components/ota/version-number.ts";
import { inputCharacters, require } from "./input.ts";

onInput("version", () => {
  const [one = "", other = ""] = inputCharacters().split("\n");
  const first = parseVersion(one);
  const second = parseVersion(other);
  if (isNewer(one, other)) {
    require(first !== undefined && second !== undefined, "only versions are newer");
    require(!isNewer(other, one), "not both are newer");
  }
  if (first === undefined) return;
  for (const number of [first.major, first.minor, first.patch]) {
    require(Number.isSafeInteger(number) && number >= 0, "a version has whole numbers");
  }
  require(compareVersions(first, first) === 0, "a version is as new as itself");
  if (second === undefined) return;
  const order = compareVersions(first, second);
  require(Math.sign(order) === -Math.sign(compareVersions(second, first)), "an order has two sides");
});

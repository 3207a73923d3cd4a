import { consistsOf, digits, letters } from "../../support/characters.ts";

/** A firmware's version: semantic (https://semver.org) or the classroom's plain integer, which counts as `<integer>.0.0`. */
export interface VersionNumber {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
  /** The identifiers after `-`, as in `1.2.0-beta.1`; none for a full release. */
  readonly prerelease: readonly string[];
}

/** Reads `1.2.3`, `v1.2.3-beta.1` or `13`; undefined for anything else. */
export function parseVersion(text: string): VersionNumber | undefined {
  let rest = text.trim();
  if (rest.startsWith("v")) rest = rest.slice(1);
  const build = rest.indexOf("+");
  if (build >= 0) {
    if (!areIdentifiers(rest.slice(build + 1).split("."))) return undefined;
    rest = rest.slice(0, build);
  }
  const dash = rest.indexOf("-");
  const prerelease = dash < 0 ? [] : rest.slice(dash + 1).split(".");
  if (!areIdentifiers(prerelease)) return undefined;
  const numbers = (dash < 0 ? rest : rest.slice(0, dash)).split(".");
  const isPlain = numbers.length === 1 && dash < 0 && build < 0;
  if (!isPlain && numbers.length !== 3) return undefined;
  const values: number[] = [];
  for (const number of numbers) {
    if (!isNumber(number) || number.length > 9 || (number.length > 1 && number.startsWith("0"))) return undefined;
    values.push(Number(number));
  }
  return isPlain
    ? { major: values[0], minor: 0, patch: 0, prerelease }
    : { major: values[0], minor: values[1], patch: values[2], prerelease };
}

/** Below zero when `left` is older, above when it is newer, zero when neither. */
export function compareVersions(left: VersionNumber, right: VersionNumber): number {
  if (left.major !== right.major) return left.major - right.major;
  if (left.minor !== right.minor) return left.minor - right.minor;
  if (left.patch !== right.patch) return left.patch - right.patch;
  return comparePrereleases(left.prerelease, right.prerelease);
}

/** Whether a device that runs `current` should take `offered`: higher only, never merely different. */
export function isNewer(offered: string, current: string): boolean {
  const offeredNumber = parseVersion(offered);
  const currentNumber = parseVersion(current);
  if (offeredNumber === undefined || currentNumber === undefined) return false;
  return compareVersions(offeredNumber, currentNumber) > 0;
}

function comparePrereleases(left: readonly string[], right: readonly string[]): number {
  if (left.length === 0 || right.length === 0) return right.length - left.length;
  const shared = Math.min(left.length, right.length);
  for (let i = 0; i < shared; i++) {
    const order = compareIdentifiers(left[i], right[i]);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

function compareIdentifiers(left: string, right: string): number {
  const isLeftNumber = isNumber(left);
  const isRightNumber = isNumber(right);
  if (isLeftNumber && isRightNumber) return Number(left) - Number(right);
  if (isLeftNumber !== isRightNumber) return isLeftNumber ? -1 : 1;
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function isNumber(text: string): boolean {
  return consistsOf(text, digits);
}

function areIdentifiers(identifiers: readonly string[]): boolean {
  return identifiers.every((identifier) => consistsOf(identifier, `${digits}${letters}-`));
}

/**
 * A firmware's version: semantic (https://semver.org) or the classroom's plain integer, which counts as
 * `<integer>.0.0`.
 */
export interface Version {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
  /** The identifiers after `-`, as in `1.2.0-beta.1`; empty for a full release. */
  readonly prerelease: readonly string[];
}

const number = "(0|[1-9]\\d{0,8})";
const identifiers = "[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*";
const pattern = new RegExp(`^v?${number}(?:\\.${number}\\.${number}(?:-(${identifiers}))?(?:\\+${identifiers})?)?$`);

/** Reads `1.2.3`, `v1.2.3-beta.1` or `13`; anything else is undefined. Numbers have at most nine digits. */
export function parseVersion(text: string): Version | undefined {
  const match = pattern.exec(text.trim());
  if (match === null) return undefined;
  const [, major = "0", minor = "0", patch = "0", prerelease] = match;
  return {
    major: Number(major),
    minor: Number(minor),
    patch: Number(patch),
    prerelease: prerelease?.split(".") ?? [],
  };
}

/** Below zero when `left` is older, above when it is newer, zero when neither (semver §11). */
export function compareVersions(left: Version, right: Version): number {
  return (
    left.major - right.major ||
    left.minor - right.minor ||
    left.patch - right.patch ||
    comparePrerelease(left.prerelease, right.prerelease)
  );
}

/** Whether a device that runs `current` should take `offered`: higher only, never merely different. */
export function isNewer(offered: Version, current: Version): boolean {
  return compareVersions(offered, current) > 0;
}

/** The contents of a firmware's `version.ts`, the only file that differs between two versions. */
export function versionModule(version: string): string {
  return `/** Written at the build. */\nexport const version = ${JSON.stringify(version)};\n`;
}

function comparePrerelease(left: readonly string[], right: readonly string[]): number {
  if (left.length === 0 || right.length === 0) return right.length - left.length;
  for (const [index, identifier] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    const order = compareIdentifiers(identifier, other);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

function compareIdentifiers(left: string, right: string): number {
  const [isLeftNumber, isRightNumber] = [/^\d+$/.test(left), /^\d+$/.test(right)];
  if (isLeftNumber && isRightNumber) return Number(left) - Number(right);
  if (isLeftNumber !== isRightNumber) return isLeftNumber ? -1 : 1;
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

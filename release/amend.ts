import { compareVersions, parseVersion } from "./version.ts";
import type { PublishedRelease, ReleaseShelf } from "./host.ts";
import type { SigningKey } from "./keys.ts";
import { manifestFileName, stableChannel, type Manifest } from "./manifest.ts";
import { manifestAsset } from "./publish.ts";
import { openManifest } from "./signature.ts";

/** What is changed of a release that is out. The images stay as they are: only who takes them, and until when. */
export interface Amendment {
  readonly rollout?: number;
  readonly channel?: string;
  /** From now on. */
  readonly lifetimeDays: number;
  /** Seconds since 1970. */
  readonly now: number;
}

const daySeconds = 86_400;

/**
 * Signs the manifest of a release again, with changes. Throws when there is no such release, or when its manifest was not
 * signed by this key: what somebody else has put there must not get a fresh signature.
 */
export async function amendRelease(
  shelf: ReleaseShelf,
  tag: string,
  { rollout, channel, lifetimeDays, now }: Amendment,
  key: SigningKey,
): Promise<Manifest> {
  const release = await findRelease(shelf, tag);
  const manifest: Manifest = {
    ...(await readManifest(release, key)),
    ...(rollout !== undefined && { rollout }),
    ...(channel !== undefined && { channel }),
    issued: now,
    expires: now + lifetimeDays * daySeconds,
  };
  await release.replace(await manifestAsset(manifest, key));
  if (channel !== undefined) await release.setPrerelease(isPrerelease(manifest));
  return manifest;
}

/** Takes a release back: no further device installs it. Those that have it keep it until a higher version is out. */
export async function yankRelease(
  shelf: ReleaseShelf,
  tag: string,
  amendment: Omit<Amendment, "rollout" | "channel">,
  key: SigningKey,
): Promise<Manifest> {
  const manifest = await amendRelease(shelf, tag, { ...amendment, rollout: 0 }, key);
  await (await findRelease(shelf, tag)).setPrerelease(true);
  return manifest;
}

/** Whether `releases/latest` shall lead elsewhere: a beta must not hide the stable release from devices that want that. */
export function isPrerelease({ channel, version }: Pick<Manifest, "channel" | "version">): boolean {
  return channel !== stableChannel || version.includes("-");
}

/** One above every release that is out; 1 for the first. */
export async function nextSequence(shelf: ReleaseShelf, version: string, key: SigningKey): Promise<number> {
  let highest = 0;
  for (const release of await shelf.newest()) {
    const bytes = await release.read(manifestFileName);
    if (bytes === undefined) continue;
    const manifest = await openManifest(bytes.toString("ascii"), [key.publicKey]).catch(() => undefined);
    if (manifest === undefined) continue;
    if (isAtLeast(manifest.version, version)) {
      throw new Error(`${manifest.version} is out already: devices that have it would never take ${version}.`);
    }
    highest = Math.max(highest, manifest.sequence);
  }
  return highest + 1;
}

function isAtLeast(published: string, wanted: string): boolean {
  const [left, right] = [parseVersion(published), parseVersion(wanted)];
  return left !== undefined && right !== undefined && compareVersions(left, right) >= 0;
}

async function findRelease(shelf: ReleaseShelf, tag: string): Promise<PublishedRelease> {
  const release = await shelf.find(tag);
  if (release === undefined) throw new Error(`There is no release ${tag}.`);
  return release;
}

async function readManifest(release: PublishedRelease, key: SigningKey): Promise<Manifest> {
  const bytes = await release.read(manifestFileName);
  if (bytes === undefined) throw new Error(`${release.tag} has no ${manifestFileName}.`);
  return openManifest(bytes.toString("ascii"), [key.publicKey]);
}

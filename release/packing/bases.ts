import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { ReleaseShelf } from "../host.ts";
import type { PublicKey } from "../keys.ts";
import { manifestFileName, type Manifest } from "../manifest.ts";
import { openManifest } from "../signature.ts";
import { compareVersions, parseVersion } from "../version.ts";
import type { Base } from "./pack.ts";

/** Names the newest release that is out, whatever it is called. */
export const newestRelease = "newest";

/** By the boards' names. */
export type Bases = ReadonlyMap<string, readonly Base[]>;

/** Reads an asset of an earlier release; undefined when there is none of that name. */
type ReadAsset = (name: string) => Promise<Buffer | undefined>;

export interface BasesOptions {
  /** Each a tag, `newest`, or a folder that `otter release --out` wrote. */
  readonly places: readonly string[];
  /** Where tags are; asked only for these. */
  readonly shelf: () => ReleaseShelf;
  /** Who must have signed them. */
  readonly key: PublicKey;
  readonly product: string;
  /** What is to be released. */
  readonly version: string;
}

/** The images of earlier releases. Throws when a place has none, or other ones than it says. */
export async function readBases(options: BasesOptions): Promise<Bases> {
  const bases = new Map<string, Base[]>();
  for (const place of options.places) {
    const read = await findRelease(place, options);
    if (read === undefined) continue;
    const manifest = await readManifest(read, place, options);
    // Signed by a key that is not used any more: a release must not fail for what nobody asked for by name.
    if (manifest === undefined) continue;
    for (const [board, image] of Object.entries(manifest.boards)) {
      const bytes = await read(image.asset);
      if (bytes === undefined || createHash("sha256").update(bytes).digest("hex") !== image.sha256) {
        throw new Error(`${image.asset} of ${place} is not the image that its manifest describes.`);
      }
      bases.set(board, [...(bases.get(board) ?? []), { version: manifest.version, image: bytes }]);
    }
  }
  return bases;
}

/** Undefined only for the newest release where none has been published. */
async function findRelease(place: string, { shelf }: BasesOptions): Promise<ReadAsset | undefined> {
  if (existsSync(path.join(place, manifestFileName))) {
    return (name) => {
      const file = path.join(place, name);
      return Promise.resolve(existsSync(file) ? readFileSync(file) : undefined);
    };
  }
  if (place === newestRelease) {
    const [newest] = await shelf().newest();
    return newest && ((name) => newest.read(name));
  }
  const release = await shelf().find(place);
  if (release === undefined) throw new Error(`There is no release ${place}, nor a folder of that name with a release.`);
  return (name) => release.read(name);
}

/** Undefined only for a newest release that another key has signed. */
async function readManifest(read: ReadAsset, place: string, options: BasesOptions): Promise<Manifest | undefined> {
  const { key, product, version } = options;
  const jws = await read(manifestFileName);
  if (jws === undefined) throw new Error(`${place} has no ${manifestFileName}.`);
  const opened = openManifest(jws.toString("ascii"), [key]);
  const manifest = await (place === newestRelease ? opened.catch(() => undefined) : opened);
  if (manifest === undefined) return undefined;
  const [earlier, later] = [parseVersion(manifest.version), parseVersion(version)];
  if (manifest.product !== product) throw new Error(`${place} is a release of ${manifest.product}, not of ${product}.`);
  if (earlier === undefined || later === undefined || compareVersions(earlier, later) >= 0) {
    throw new Error(`A delta leads from an earlier version: ${place} is ${manifest.version}.`);
  }
  return manifest;
}

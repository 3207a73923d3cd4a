import { createHash } from "node:crypto";
import { makeFactoryImage } from "./factory.ts";
import type { ReleaseAsset } from "./host.ts";
import type { BuiltBoard } from "./images.ts";
import type { SigningKey } from "./keys.ts";
import { createManifest, type Manifest, type ManifestSource } from "./manifest.ts";
import type { Bases } from "./packing/bases.ts";
import { packImage } from "./packing/pack.ts";
import { manifestAsset } from "./publish.ts";

/** A release that is ready to be published. */
export interface ReleaseContents {
  readonly manifest: Manifest;
  /** The signed manifest is the last. */
  readonly assets: readonly ReleaseAsset[];
}

export type ReleaseSource = Omit<ManifestSource, "images"> & {
  readonly built: readonly BuiltBoard[];
  /** Whether devices get compressed images, too. */
  readonly isCompressed?: boolean;
  /** Images of earlier releases that devices get deltas to. */
  readonly bases?: Bases;
};

const none: Bases = new Map();
const binary = "application/octet-stream";

/** Names, describes and signs what a release consists of. */
export async function releaseContents(source: ReleaseSource, key: SigningKey): Promise<ReleaseContents> {
  const { built, isCompressed = false, bases = none, ...rest } = source;
  const stemOf = ({ board }: BuiltBoard) => `${source.product}-${source.version}-${board.environment}`;
  const nameOf = (each: BuiltBoard, kind: string) => `${stemOf(each)}.${kind}.bin`;
  const packed = built.map((each) =>
    packImage(each.image, { name: stemOf(each), isCompressed, bases: bases.get(each.board.name) ?? [] }),
  );
  const images = built.map((each, index) => ({
    board: each.board.name,
    asset: nameOf(each, "ota"),
    image: each.image,
    packed: (packed[index] ?? []).map(({ described }) => described),
  }));
  const factories = built.flatMap((each) => {
    const bytes = makeFactoryImage(each);
    return bytes === undefined ? [] : [{ built: each, name: nameOf(each, "factory"), bytes, contentType: binary }];
  });
  const files: ReleaseAsset[] = [
    ...built.map((each) => ({ name: nameOf(each, "ota"), bytes: each.image, contentType: binary })),
    ...packed.flat().map(({ described, bytes }) => ({ name: described.asset, bytes, contentType: binary })),
    ...factories.map(({ name, bytes, contentType }) => ({ name, bytes, contentType })),
  ];
  if (factories.length > 0) files.push(webToolsManifest(source, factories));
  const manifest = createManifest({ ...rest, images });
  return { manifest, assets: [...files, checksums(files), await manifestAsset(manifest, key)] };
}

/** What flashes a board from a web page: https://esphome.github.io/esp-web-tools/ */
function webToolsManifest(
  { product, version }: ReleaseSource,
  factories: readonly { readonly built: BuiltBoard; readonly name: string }[],
): ReleaseAsset {
  const builds = factories.map(({ built, name }) => ({
    chipFamily: built.board.chipFamily,
    parts: [{ path: name, offset: 0 }],
  }));
  const text = JSON.stringify({ name: product, version, new_install_prompt_erase: true, builds }, undefined, 2);
  return { name: "esp-web-tools.json", bytes: Buffer.from(`${text}\n`), contentType: "application/json" };
}

/** In the format of `sha256sum`. */
function checksums(files: readonly ReleaseAsset[]): ReleaseAsset {
  const lines = files.map(({ name, bytes }) => `${createHash("sha256").update(bytes).digest("hex")}  ${name}\n`);
  return { name: "SHA256SUMS", bytes: Buffer.from(lines.join("")), contentType: "text/plain" };
}

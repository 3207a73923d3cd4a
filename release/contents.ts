import { createHash } from "node:crypto";
import { makeFactoryImage } from "./factory.ts";
import type { ReleaseAsset } from "./host.ts";
import type { BuiltBoard } from "./images.ts";
import type { SigningKey } from "./keys.ts";
import { createManifest, type Manifest, type ManifestSource } from "./manifest.ts";
import { manifestAsset } from "./publish.ts";

/** A release that is ready to be published. */
export interface ReleaseContents {
  readonly manifest: Manifest;
  /** The signed manifest is the last. */
  readonly assets: readonly ReleaseAsset[];
}

export type ReleaseSource = Omit<ManifestSource, "images"> & { readonly built: readonly BuiltBoard[] };

const binary = "application/octet-stream";

/** Names, describes and signs what a release consists of. */
export async function releaseContents(source: ReleaseSource, key: SigningKey): Promise<ReleaseContents> {
  const { built, ...rest } = source;
  const nameOf = ({ board }: BuiltBoard, kind: string) =>
    `${source.product}-${source.version}-${board.environment}.${kind}.bin`;
  const images = built.map((each) => ({ board: each.board.name, asset: nameOf(each, "ota"), image: each.image }));
  const factories = built.flatMap((each) => {
    const bytes = makeFactoryImage(each);
    return bytes === undefined ? [] : [{ built: each, name: nameOf(each, "factory"), bytes, contentType: binary }];
  });
  const files: ReleaseAsset[] = [
    ...built.map((each) => ({ name: nameOf(each, "ota"), bytes: each.image, contentType: binary })),
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

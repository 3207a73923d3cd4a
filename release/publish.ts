import { createHash } from "node:crypto";
import type { ReleaseAsset, ReleaseDescription, ReleaseHost } from "./host.ts";
import type { SigningKey } from "./keys.ts";
import { createManifest, manifestFileName, type Manifest, type ManifestSource, type NamedImage } from "./manifest.ts";
import { signManifest } from "./signature.ts";

/** What is uploaded now, and how much of all is there already. */
export type UploadProgress = (name: string, sentBytes: number, totalBytes: number) => void;

/** The images of a release and its signed manifest, as the assets to publish. */
export async function releaseAssets(source: ManifestSource, key: SigningKey): Promise<ReleaseAsset[]> {
  return [...source.images.map(imageAsset), await manifestAsset(createManifest(source), key)];
}

function imageAsset({ asset, image }: NamedImage): ReleaseAsset {
  return { name: asset, bytes: Buffer.from(image), contentType: "application/octet-stream" };
}

export async function manifestAsset(manifest: Manifest, key: SigningKey): Promise<ReleaseAsset> {
  return {
    name: manifestFileName,
    bytes: Buffer.from(await signManifest(manifest, key)),
    contentType: "application/jose",
  };
}

/**
 * Publishes a release so that no device ever sees half of it: as a draft, every upload compared by its digest,
 * and only then for all to see. A draft with a damaged upload is discarded, and the error says which file it was.
 */
export async function publishRelease(
  host: ReleaseHost,
  description: ReleaseDescription,
  assets: readonly ReleaseAsset[],
  progress: UploadProgress = () => undefined,
): Promise<void> {
  const draft = await host.createDraft(description);
  const totalBytes = assets.reduce((sum, { bytes }) => sum + bytes.length, 0);
  let sentBytes = 0;
  try {
    for (const asset of assets) {
      progress(asset.name, sentBytes, totalBytes);
      const received = await draft.upload(asset);
      const expected = createHash("sha256").update(asset.bytes).digest("hex");
      if (received !== expected) {
        throw new Error(`${asset.name} arrived damaged: SHA-256 ${received} in place of ${expected}.`);
      }
      sentBytes += asset.bytes.length;
    }
    await draft.publish();
  } catch (error) {
    await draft.discard();
    throw error;
  }
}

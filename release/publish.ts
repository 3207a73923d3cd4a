import { createHash } from "node:crypto";
import type { ReleaseAsset, ReleaseDescription, ReleaseHost } from "./host.ts";
import { createManifest, formatManifest, manifestFileName, type ManifestSource } from "./manifest.ts";

/** The image of a release and its manifest, as the assets to publish. */
export function releaseAssets(source: ManifestSource): ReleaseAsset[] {
  return [
    { name: source.imageName, bytes: Buffer.from(source.image), contentType: "application/octet-stream" },
    {
      name: manifestFileName,
      bytes: Buffer.from(formatManifest(createManifest(source))),
      contentType: "application/json",
    },
  ];
}

/**
 * Publishes a release so that no device ever sees half of it: as a draft, every upload compared by its digest,
 * and only then for all to see. A draft with a damaged upload is discarded, and the error says which file it was.
 */
export async function publishRelease(
  host: ReleaseHost,
  description: ReleaseDescription,
  assets: readonly ReleaseAsset[],
): Promise<void> {
  const draft = await host.createDraft(description);
  try {
    for (const asset of assets) {
      const received = await draft.upload(asset);
      const expected = createHash("sha256").update(asset.bytes).digest("hex");
      if (received !== expected) {
        throw new Error(`${asset.name} arrived damaged: SHA-256 ${received} in place of ${expected}.`);
      }
    }
    await draft.publish();
  } catch (error) {
    await draft.discard();
    throw error;
  }
}

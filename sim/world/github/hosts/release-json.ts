import type { StoredAsset, StoredRelease } from "../releases.ts";

/** A release as GitHub's REST API describes it: https://docs.github.com/rest/releases */
export function describeRelease(release: StoredRelease): object {
  const { owner, repository, tag, id } = release;
  const site = `https://github.com/${owner}/${repository}/releases`;
  return {
    url: `https://api.github.com/repos/${owner}/${repository}/releases/${id}`,
    upload_url: `https://uploads.github.com/repos/${owner}/${repository}/releases/${id}/assets{?name,label}`,
    html_url: `${site}/tag/${tag}`,
    id,
    tag_name: tag,
    name: release.title ?? tag,
    draft: release.isDraft ?? false,
    prerelease: release.isPrerelease ?? false,
    published_at: release.publishedAt.toISOString(),
    body: release.notes ?? "",
    assets: release.assets.map((asset) => describeAsset(release, asset)),
  };
}

/** An asset of a release, likewise. */
export function describeAsset({ owner, repository, tag }: StoredRelease, asset: StoredAsset): object {
  return {
    url: `https://api.github.com/repos/${owner}/${repository}/releases/assets/${asset.number}`,
    id: asset.number,
    name: asset.name,
    content_type: asset.contentType ?? "application/octet-stream",
    state: "uploaded",
    size: asset.bytes.length,
    digest: `sha256:${asset.sha256}`,
    browser_download_url: `https://github.com/${owner}/${repository}/releases/download/${tag}/${asset.name}`,
  };
}

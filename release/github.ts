import { createHash } from "node:crypto";
import { Octokit } from "@octokit/rest";
import type {
  DraftRelease,
  PublishedRelease,
  ReleaseAsset,
  ReleaseDescription,
  ReleaseHost,
  ReleaseShelf,
} from "./host.ts";

export interface GithubAccess {
  readonly owner: string;
  readonly repository: string;
  /** With the right to write the repository's contents. */
  readonly token: string;
  /** `https://api.github.com` unless given, as GitHub's own runners tell in GITHUB_API_URL. */
  readonly apiUrl?: string;
  readonly fetch?: typeof fetch;
}

interface RestAsset {
  readonly id: number;
  readonly name: string;
  readonly digest?: string | null;
}

interface RestRelease {
  readonly id: number;
  readonly tag_name: string;
  readonly prerelease: boolean;
  readonly upload_url: string;
  readonly assets: readonly RestAsset[];
}

interface Place {
  readonly owner: string;
  readonly repo: string;
}

const shelfLength = 30;
/** An upload that has not taken its place yet, or that a broken attempt left. */
const replacementSuffix = ".replacement";

/** The releases of a repository on GitHub, by its REST API: https://docs.github.com/rest/releases */
export class GithubReleases implements ReleaseHost, ReleaseShelf {
  readonly #octokit: Octokit;
  readonly #place: Place;

  constructor({ owner, repository, token, apiUrl, fetch: fetchInstead }: GithubAccess) {
    this.#place = { owner, repo: repository };
    this.#octokit = new Octokit({
      auth: token,
      userAgent: "otter-release",
      // What fails is thrown; two accounts of it help nobody.
      log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
      ...(apiUrl !== undefined && { baseUrl: apiUrl }),
      ...(fetchInstead !== undefined && { request: { fetch: fetchInstead } }),
    });
  }

  async createDraft({ tag, title, notes, isPrerelease }: ReleaseDescription): Promise<DraftRelease> {
    const { repos } = this.#octokit.rest;
    const { data: release } = await repos.createRelease({
      ...this.#place,
      tag_name: tag,
      name: title,
      body: notes,
      draft: true,
      prerelease: isPrerelease,
    });
    const makeLatest = isPrerelease ? "false" : "true";
    return {
      upload: async (asset) => this.#digestOf(await this.#upload(release, asset)),
      publish: async () => {
        await repos.updateRelease({ ...this.#place, release_id: release.id, draft: false, make_latest: makeLatest });
      },
      discard: async () => {
        await repos.deleteRelease({ ...this.#place, release_id: release.id });
      },
    };
  }

  async find(tag: string): Promise<PublishedRelease | undefined> {
    try {
      const { data } = await this.#octokit.rest.repos.getReleaseByTag({ ...this.#place, tag });
      return this.#published(data);
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  async newest(): Promise<readonly PublishedRelease[]> {
    const { data } = await this.#octokit.rest.repos.listReleases({ ...this.#place, per_page: shelfLength });
    return data.filter(({ draft }) => !draft).map((release) => this.#published(release));
  }

  #published(release: RestRelease): PublishedRelease {
    const { repos } = this.#octokit.rest;
    return {
      tag: release.tag_name,
      isPrerelease: release.prerelease,
      read: async (name) => {
        // Where an attempt to replace it broke off there is only what should have replaced it.
        const asset = findAsset(release, name) ?? findAsset(release, `${name}${replacementSuffix}`);
        return asset && this.#download(asset);
      },
      replace: (asset) => this.#replace(release, asset),
      setPrerelease: async (isPrerelease) => {
        const makeLatest = isPrerelease ? "false" : "true";
        const change = { prerelease: isPrerelease, make_latest: makeLatest } as const;
        await repos.updateRelease({ ...this.#place, release_id: release.id, ...change });
      },
    };
  }

  /** GitHub cannot overwrite an asset. The new one is complete before the old one goes, so the gap is one request long. */
  async #replace(release: RestRelease, asset: ReleaseAsset): Promise<void> {
    const { repos } = this.#octokit.rest;
    const { data: current } = await repos.getRelease({ ...this.#place, release_id: release.id });
    const draftName = `${asset.name}${replacementSuffix}`;
    await this.#remove(current, draftName);
    const uploaded = await this.#upload(current, { ...asset, name: draftName });
    const expected = createHash("sha256").update(asset.bytes).digest("hex");
    if ((await this.#digestOf(uploaded)) !== expected) throw new Error(`${asset.name} arrived damaged.`);
    await this.#remove(current, asset.name);
    await repos.updateReleaseAsset({ ...this.#place, asset_id: uploaded.id, name: asset.name });
  }

  async #remove(release: RestRelease, name: string): Promise<void> {
    const old = findAsset(release, name);
    if (old !== undefined) await this.#octokit.rest.repos.deleteReleaseAsset({ ...this.#place, asset_id: old.id });
  }

  async #upload(release: RestRelease, { name, bytes, contentType }: ReleaseAsset): Promise<RestAsset> {
    const { data } = (await this.#octokit.request({
      method: "POST",
      url: release.upload_url,
      name,
      headers: { "content-type": contentType, "content-length": bytes.length },
      data: bytes,
    })) as { readonly data: RestAsset };
    return data;
  }

  /** What GitHub computed of what it received; servers that compute nothing are asked for the bytes. */
  async #digestOf(asset: RestAsset): Promise<string> {
    const [algorithm, digest] = asset.digest?.split(":") ?? [];
    if (algorithm === "sha256" && digest !== undefined) return digest;
    return createHash("sha256")
      .update(await this.#download(asset))
      .digest("hex");
  }

  async #download({ id }: RestAsset): Promise<Buffer> {
    const { data } = await this.#octokit.rest.repos.getReleaseAsset({
      ...this.#place,
      asset_id: id,
      headers: { accept: "application/octet-stream" },
    });
    // The types know only the JSON that another Accept header brings.
    return Buffer.from(data as unknown as ArrayBuffer);
  }
}

function findAsset({ assets }: RestRelease, name: string): RestAsset | undefined {
  return assets.find((asset) => asset.name === name);
}

function ignore(): void {
  // Nothing to say.
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "status" in error && error.status === 404;
}

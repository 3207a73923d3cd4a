import { createHash } from "node:crypto";

export interface Asset {
  readonly name: string;
  readonly bytes: Buffer;
  readonly contentType?: string;
}

/** As owner and repository of a release: every repository has it. */
export const anyRepository = "*";

export interface Release {
  readonly owner: string;
  readonly repository: string;
  readonly tag: string;
  readonly title?: string;
  readonly notes?: string;
  readonly assets: readonly Asset[];
  readonly isDraft?: boolean;
  readonly isPrerelease?: boolean;
  /** GitHub's `make_latest`: false leaves the earlier release "latest". */
  readonly makeLatest?: boolean;
}

export interface StoredAsset extends Asset {
  /** In links. */
  readonly id: string;
  /** In the API. */
  readonly number: number;
  readonly sha256: string;
  readonly createdAt: Date;
}

export interface StoredRelease extends Omit<Release, "assets"> {
  readonly id: number;
  readonly publishedAt: Date;
  readonly assets: readonly StoredAsset[];
}

/**
 * The releases of all repositories.
 *
 * "Latest" is GitHub's: the release that was published last, whatever its number,
 * drafts, pre-releases and those with `makeLatest: false` left out.
 */
export class ReleaseStore {
  readonly #releases: StoredRelease[] = [];
  readonly #now: () => number;
  #nextId = 1;
  #nextNumber = 1;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Adds a release, or replaces the one of the same tag. */
  publish(release: Release): StoredRelease {
    this.withdraw(release);
    const publishedAt = new Date(this.#now());
    const stored: StoredRelease = {
      ...release,
      id: this.#nextId++,
      publishedAt,
      assets: release.assets.map((asset) => this.#store(release, asset)),
    };
    this.#releases.push(stored);
    return stored;
  }

  /** Changes a release that is there; one that stops being a draft counts as published now. */
  change(id: number, changes: Partial<Omit<Release, "owner" | "repository" | "assets">>): StoredRelease | undefined {
    return this.#replace(id, (release) => {
      const isPublishing = release.isDraft === true && changes.isDraft === false;
      return { ...release, ...changes, ...(isPublishing && { publishedAt: new Date(this.#now()) }) };
    });
  }

  addAsset(id: number, asset: Asset): StoredAsset | undefined {
    const release = this.#releases.find((candidate) => candidate.id === id);
    if (release === undefined) return undefined;
    const stored = this.#store(release, asset);
    this.#replace(id, (old) => ({ ...old, assets: [...old.assets, stored] }));
    return stored;
  }

  /** Gives an asset another name. */
  renameAsset(number: number, name: string): StoredAsset | undefined {
    const release = this.#releases.find(({ assets }) => assets.some((asset) => asset.number === number));
    const asset = release?.assets.find((candidate) => candidate.number === number);
    if (release === undefined || asset === undefined) return undefined;
    const renamed = { ...asset, name };
    this.#replace(release.id, (old) => ({
      ...old,
      assets: old.assets.map((each) => (each === asset ? renamed : each)),
    }));
    return renamed;
  }

  /** Removes an asset; true when there was one. */
  removeAsset(number: number): boolean {
    const release = this.#releases.find(({ assets }) => assets.some((asset) => asset.number === number));
    if (release === undefined) return false;
    this.#replace(release.id, (old) => ({ ...old, assets: old.assets.filter((asset) => asset.number !== number) }));
    return true;
  }

  /** Removes a release by its id; true when there was one. */
  remove(id: number): boolean {
    const index = this.#releases.findIndex((release) => release.id === id);
    if (index >= 0) this.#releases.splice(index, 1);
    return index >= 0;
  }

  /** Newest first, drafts too, as its owner sees them. */
  all(owner: string, repository: string): StoredRelease[] {
    return this.#releases.filter((release) => isIn(release, owner, repository)).reverse();
  }

  byId(id: number): StoredRelease | undefined {
    return this.#releases.find((release) => release.id === id);
  }

  #replace(id: number, change: (release: StoredRelease) => StoredRelease): StoredRelease | undefined {
    const index = this.#releases.findIndex((release) => release.id === id);
    const release = this.#releases[index];
    if (release === undefined) return undefined;
    const changed = change(release);
    this.#releases.splice(index, 1);
    // "Latest" is the one that was published last.
    if (changed.publishedAt === release.publishedAt) this.#releases.splice(index, 0, changed);
    else this.#releases.push(changed);
    return changed;
  }

  #store(release: Omit<Release, "assets">, asset: Asset): StoredAsset {
    const sha256 = createHash("sha256").update(asset.bytes).digest("hex");
    const name = `${release.owner}/${release.repository}/${release.tag}/${asset.name}/${sha256}`;
    return { ...asset, id: uuidFrom(name), number: this.#nextNumber++, sha256, createdAt: new Date(this.#now()) };
  }

  /** Removes a release; true when there was one. */
  withdraw(release: Pick<Release, "owner" | "repository" | "tag">): boolean {
    const index = this.#releases.findIndex(
      (other) => isIn(other, release.owner, release.repository) && other.tag === release.tag,
    );
    if (index < 0) return false;
    this.#releases.splice(index, 1);
    return true;
  }

  /** Newest first, without drafts, as the public sees them. */
  list(owner: string, repository: string): StoredRelease[] {
    return this.all(owner, repository).filter((release) => release.isDraft !== true);
  }

  latest(owner: string, repository: string): StoredRelease | undefined {
    return this.list(owner, repository).find(
      (release) => release.isPrerelease !== true && release.makeLatest !== false,
    );
  }

  byTag(owner: string, repository: string, tag: string): StoredRelease | undefined {
    return this.list(owner, repository).find((release) => release.tag === tag);
  }

  asset(id: string): StoredAsset | undefined {
    for (const release of this.#releases) {
      const asset = release.assets.find((candidate) => candidate.id === id);
      if (asset !== undefined) return asset;
    }
    return undefined;
  }
}

function isIn(release: Pick<Release, "owner" | "repository">, owner: string, repository: string): boolean {
  return isSame(release.owner, owner) && isSame(release.repository, repository);
}

// GitHub's owner and repository names do not distinguish case.
function isSame(known: string, asked: string): boolean {
  return known === anyRepository || known.toLowerCase() === asked.toLowerCase();
}

/** A version 4 shaped UUID that is the same for the same text, so that runs repeat exactly. */
export function uuidFrom(text: string): string {
  const hex = createHash("sha256").update(text).digest("hex");
  const variant = "89ab".charAt(parseInt(hex.charAt(16), 16) & 3);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join("-");
}

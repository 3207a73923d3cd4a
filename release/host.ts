/** A file of a release. */
export interface ReleaseAsset {
  readonly name: string;
  readonly bytes: Buffer;
  readonly contentType: string;
}

export interface ReleaseDescription {
  readonly owner: string;
  readonly repository: string;
  readonly tag: string;
  readonly title: string;
  /** Markdown. */
  readonly notes: string;
  /** A pre-release is not what `releases/latest` leads to. */
  readonly isPrerelease: boolean;
}

/** A release that nobody sees yet. */
export interface DraftRelease {
  /** Uploads one file and returns the SHA-256 (hex) that the host computed of what it received. */
  upload(asset: ReleaseAsset): Promise<string>;
  /** Makes the release, with all that was uploaded, visible at once. */
  publish(): Promise<void>;
  discard(): Promise<void>;
}

/** Where releases are published: the simulator's GitHub, or the real one. */
export interface ReleaseHost {
  createDraft(description: ReleaseDescription): Promise<DraftRelease>;
}

/** A release that is out. */
export interface PublishedRelease {
  readonly tag: string;
  readonly isPrerelease: boolean;
  /** The bytes of an asset; undefined when the release has none of that name. */
  read(assetName: string): Promise<Buffer | undefined>;
  /** Puts a file in place of the one of the same name; devices see the old or the new one, for a moment perhaps none. */
  replace(asset: ReleaseAsset): Promise<void>;
  /** Whether `releases/latest` may lead to it. */
  setPrerelease(isPrerelease: boolean): Promise<void>;
}

/** The releases of one repository that are out. */
export interface ReleaseShelf {
  find(tag: string): Promise<PublishedRelease | undefined>;
  /** The newest first, at most thirty, pre-releases among them. */
  newest(): Promise<readonly PublishedRelease[]>;
}

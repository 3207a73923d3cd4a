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

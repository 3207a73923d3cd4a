import type { Manifest } from "./manifest.ts";

/** An image that can be downloaded. */
export interface Release {
  readonly version: string;
  readonly imageUrl: string;
  /** Undefined where there is none, as in the classroom's folder: then only sizes and the image's own checksum are checked. */
  readonly manifest: Manifest | undefined;
}

/** Where new versions come from. Methods throw an `Error` in words when the place cannot be reached or understood. */
export interface UpdateSource {
  /** For the log, `github.com/owner/repository`. */
  readonly name: string;
  /** The newest version's number, or undefined when nothing was ever published. */
  newestVersion(): Promise<string | undefined>;
  /** What there is to download for that version. */
  release(version: string): Promise<Release>;
  /** Hosts that a download from here may be redirected to, beside the one it begins at. */
  readonly redirectHosts: readonly string[];
}

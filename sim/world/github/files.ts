import { createHash } from "node:crypto";

export interface CachedFile {
  readonly bytes: Buffer;
  readonly etag: string;
  /** Since when the CDN holds this copy, in whole seconds. */
  readonly ageSeconds: number;
}

/**
 * Files by URL, behind a CDN that may serve a copy as old as `maxAgeSeconds`, each URL for itself:
 * that is how `version` and `13.bin` of one folder get out of step on raw.githubusercontent.com.
 */
export class FileStore {
  readonly #files = new Map<string, Buffer>();
  readonly #copies = new Map<string, { bytes: Buffer | undefined; fetchedMs: number }>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  put(url: string, bytes: Buffer | string): void {
    this.#files.set(url, Buffer.from(bytes));
  }

  remove(url: string): boolean {
    return this.#files.delete(url);
  }

  get(url: string, maxAgeSeconds: number): CachedFile | undefined {
    const nowMs = this.#now();
    const known = this.#copies.get(url);
    const copy =
      known !== undefined && nowMs - known.fetchedMs < maxAgeSeconds * 1000
        ? known
        : { bytes: this.#files.get(url), fetchedMs: nowMs };
    this.#copies.set(url, copy);
    if (copy.bytes === undefined) return undefined;
    return {
      bytes: copy.bytes,
      etag: `"${createHash("sha256").update(copy.bytes).digest("hex")}"`,
      ageSeconds: Math.floor((nowMs - copy.fetchedMs) / 1000),
    };
  }
}

import type { FileStore } from "./files.ts";
import type { LinkSigner } from "./links.ts";
import type { RateLimiter } from "./rate-limit.ts";
import type { ReleaseStore } from "./releases.ts";

/** What the hosts share: the content of GitHub, its clock and the number of the request. */
export interface GithubContext {
  readonly releases: ReleaseStore;
  readonly files: FileStore;
  readonly links: LinkSigner;
  readonly rateLimiter: RateLimiter;
  readonly now: () => number;
  readonly nextRequestNumber: () => number;
}

import { createHash } from "node:crypto";
import type { DraftRelease, ReleaseAsset, ReleaseDescription, ReleaseHost } from "../../../release/host.ts";
import type { Github } from "./index.ts";

/** Publishing on the simulator's GitHub, behind the same interface as on the real one. */
export class LocalReleaseHost implements ReleaseHost {
  readonly #github: Github;

  constructor(github: Github) {
    this.#github = github;
  }

  createDraft(description: ReleaseDescription): Promise<DraftRelease> {
    const assets: ReleaseAsset[] = [];
    return Promise.resolve({
      upload: (asset) => {
        assets.push(asset);
        return Promise.resolve(createHash("sha256").update(asset.bytes).digest("hex"));
      },
      publish: () => {
        this.#github.publish({ ...description, assets });
        return Promise.resolve();
      },
      discard: () => Promise.resolve(),
    });
  }
}

import { manifestFileName, manifestLimitBytes, openManifest, type ManifestTerms } from "./manifest.ts";
import type { Release, UpdateSource } from "./source.ts";
import { refusal, type Web } from "./web.ts";
import { asciiLowerCase } from "../../support/ascii.ts";

/**
 * The releases of a repository on GitHub. The newest one is found by asking where `releases/latest` leads, which costs
 * none of the 60 API calls an hour that everybody behind one address shares.
 */
export class GithubReleases implements UpdateSource {
  readonly name: string;
  // Where GitHub has kept the files of releases in the last years.
  readonly redirectHosts = ["github.com", "objects.githubusercontent.com", "release-assets.githubusercontent.com"];
  private readonly releases: string;
  private readonly web: Web;
  private readonly terms: ManifestTerms;
  private tag = "";

  constructor(owner: string, repository: string, web: Web, terms: ManifestTerms) {
    this.name = `github.com/${owner}/${repository}`;
    this.releases = `https://github.com/${owner}/${repository}/releases`;
    this.web = web;
    this.terms = terms;
  }

  async newestVersion(): Promise<string | undefined> {
    const answer = await this.web.head(`${this.releases}/latest`);
    if (answer.location === "") {
      throw refusal(`github.com answered ${answer.status} for ${this.name}`, answer.pauseSeconds);
    }
    // A repository without a release leads to the list of releases, which is empty.
    if (answer.location === this.releases) return undefined;
    const start = `${this.releases}/tag/`;
    // GitHub takes names in any case and answers in the right one.
    if (!asciiLowerCase(answer.location).startsWith(asciiLowerCase(start))) {
      throw new Error(`${this.name} has moved to ${answer.location.slice(0, 120)}`);
    }
    this.tag = answer.location.slice(start.length);
    return this.tag.startsWith("v") ? this.tag.slice(1) : this.tag;
  }

  async release(version: string): Promise<Release> {
    const folder = `${this.releases}/download/${this.tag}`;
    const jws = await this.web.text(`${folder}/${manifestFileName}`, manifestLimitBytes, this.redirectHosts);
    const manifest = openManifest(jws, this.terms);
    if (manifest.version !== version) {
      throw new Error(`the manifest of ${this.tag} is that of version ${manifest.version}`);
    }
    return { version, imageUrl: `${folder}/${manifest.image.asset}`, manifest };
  }
}

import { manifestFileName, manifestLimitBytes, openManifest, type Manifest, type ManifestTerms } from "./manifest.ts";
import type { Release, UpdateSource } from "./source.ts";
import type { Web } from "./web.ts";

/**
 * A folder on any web server, GitHub Pages for instance, with a signed manifest and the images that it names beside it.
 * One request tells everything about the newest version.
 */
export class Website implements UpdateSource {
  readonly name: string;
  readonly redirectHosts: readonly string[] = [];
  private readonly url: string;
  private readonly web: Web;
  private readonly terms: ManifestTerms;
  private manifest: Manifest | undefined = undefined;

  constructor(url: string, web: Web, terms: ManifestTerms) {
    this.url = url.endsWith("/") ? url : `${url}/`;
    this.name = this.url;
    this.web = web;
    this.terms = terms;
  }

  async newestVersion(): Promise<string | undefined> {
    const jws = await this.web.text(`${this.url}${manifestFileName}`, manifestLimitBytes, this.redirectHosts);
    const manifest = openManifest(jws, this.terms);
    this.manifest = manifest;
    return manifest.version;
  }

  release(version: string): Promise<Release> {
    const { manifest } = this;
    if (manifest === undefined || manifest.version !== version) {
      return Promise.reject(new Error(`nothing is known of ${version}`));
    }
    return Promise.resolve({ version, imageUrl: `${this.url}${manifest.image.asset}`, manifest });
  }
}

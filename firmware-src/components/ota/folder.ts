import type { Release, UpdateSource } from "./source.ts";
import type { Web } from "./web.ts";

/**
 * A folder on any web server with a text file `version`, which holds a number, and the image `<number>.bin`: the form
 * of the classroom. There is no manifest, so whoever can write to the folder, or to the connection if it is not TLS,
 * decides what the device runs; only sizes and the image's own checksum are checked.
 */
export class Folder implements UpdateSource {
  readonly name: string;
  readonly redirectHosts: readonly string[] = [];
  private readonly url: string;
  private readonly web: Web;

  constructor(url: string, web: Web) {
    this.url = url.endsWith("/") ? url : `${url}/`;
    this.name = this.url;
    this.web = web;
  }

  async newestVersion(): Promise<string | undefined> {
    const text = await this.web.text(`${this.url}version`, 64, this.redirectHosts);
    const version = text.trim();
    return version === "" ? undefined : version;
  }

  release(version: string): Promise<Release> {
    return Promise.resolve({ version, imageUrl: `${this.url}${version}.bin`, manifest: undefined });
  }
}

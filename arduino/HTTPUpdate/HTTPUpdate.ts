/** Stand-in: "downloads" what a test put into `downloads` into the other slot, with the core's order of events. */
import type { NetworkClient } from "../NetworkClient/NetworkClient.ts";
import { visit } from "../NetworkClient/internet.ts";
import { Update } from "../Update/Update.ts";

export const HTTP_UPDATE_FAILED = 0;
export const HTTP_UPDATE_NO_UPDATES = 1;
export const HTTP_UPDATE_OK = 2;

const blockBytes = 4096;

export class HTTPUpdate {
  private progress: (done: number, total: number) => void = () => undefined;
  private error = "";

  constructor(_timeoutMs = 8000) {}
  rebootOnUpdate(_restarts: boolean): void {}
  setFollowRedirects(_mode: number): void {}
  onProgress(handler: (done: number, total: number) => void): void {
    this.progress = handler;
  }
  onStart(_handler: () => void): void {}
  onEnd(_handler: () => void): void {}
  update(_client: NetworkClient, url: string): number {
    const image = visit("GET", url, `GET ${url} HTTP/1.1\r\n\r\n`).bytes;
    if (image === undefined) return this.fail("File Not Found (404)");
    if (!Update.begin(image.length)) return this.fail("Not Enough space");
    this.progress(0, image.length);
    for (let start = 0; start < image.length && Update.isRunning(); start += blockBytes) {
      const block = image.subarray(start, start + blockBytes);
      Update.write(block, block.length);
      this.progress(Update.progress(), image.length);
    }
    if (Update.isRunning()) this.progress(image.length, image.length);
    if (!Update.end()) return this.fail(Update.errorString());
    return HTTP_UPDATE_OK;
  }
  getLastError(): number {
    return this.error === "" ? 0 : -1;
  }
  getLastErrorString(): string {
    return this.error;
  }

  private fail(error: string): number {
    this.error = error;
    return HTTP_UPDATE_FAILED;
  }
}
export const httpUpdate = new HTTPUpdate();

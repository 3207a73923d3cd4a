/** Stand-in: "downloads" what a test put into `downloads` into the other slot, with the core's order of events. */
import type { NetworkClient } from "../NetworkClient/NetworkClient.ts";
import { slots } from "../EspOta/EspOta.ts";
import { Update } from "../Update/Update.ts";

export const HTTP_UPDATE_FAILED = 0;
export const HTTP_UPDATE_NO_UPDATES = 1;
export const HTTP_UPDATE_OK = 2;

const heldBackBytes = 16;
const blockBytes = 4096;

/** For tests: the images at their addresses. */
export const downloads = new Map<string, Uint8Array>();

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
    const image = downloads.get(url);
    if (image === undefined) return this.fail("File Not Found (404)");
    if (image.length > slots.next.size || !Update.begin(image.length)) return this.fail("Not Enough space");
    this.progress(0, image.length);
    slots.next.bytes.fill(0xff);
    for (let start = 0; start < image.length && Update.isRunning(); start += blockBytes) {
      const block = image.subarray(start, start + blockBytes);
      slots.next.bytes.set(start === 0 ? block.subarray(heldBackBytes) : block, start === 0 ? heldBackBytes : start);
      Update.advance(block.length);
      this.progress(Update.progress(), image.length);
    }
    if (Update.isRunning()) this.progress(image.length, image.length);
    if (!Update.end()) return this.fail(Update.errorString());
    slots.next.bytes.set(image.subarray(0, heldBackBytes));
    slots.boot = slots.next;
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

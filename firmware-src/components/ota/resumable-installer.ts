import { millis } from "arduino/Arduino";
import { nextUpdatePartition } from "arduino/EspOta";
import { Update } from "arduino/Update";
import type { Exchange } from "../../support/http/exchange.ts";
import { contentRange } from "../../support/http/head.ts";
import { log } from "../../support/log.ts";
import { pause } from "../../support/pause.ts";
import type { Download, Installer } from "./installer.ts";
import { Shown } from "./progress.ts";
import { slotProblem } from "./verify.ts";
import { hostIn, type Web } from "./web.ts";

export interface ResumableOptions {
  /** How often a broken download is taken up again where it stopped. */
  readonly resumeLimit: number;
  /** A server that is slower than this, over a window, is given up: nobody shall hold a device in a download for hours. */
  readonly leastBytesPerSecond: number;
}

const bufferBytes = 1024;
const windowMs = 30_000;
const firstPauseMs = 1000;

/**
 * Installs with a loop of its own over `Update`: the device's other work goes on between two blocks, a download that breaks
 * off is continued by `Range` on a fresh link, and no header tells which device asks.
 */
export class ResumableInstaller implements Installer {
  private readonly web: Web;
  private readonly options: ResumableOptions;
  /** Bytes that `Update` took. Its own count leaves out what waits in its buffer for the rest of a sector. */
  private taken = 0;

  constructor(web: Web, options: ResumableOptions) {
    this.web = web;
    this.options = options;
  }

  async install(download: Download): Promise<string | undefined> {
    const { release, located } = download;
    if (Update.isRunning()) Update.abort();
    this.taken = 0;
    if (!Update.begin(located.size)) return `the slot cannot be written: ${Update.errorString()}`;
    const problem = await this.fetchAll(download);
    if (problem !== undefined) {
      Update.abort();
      return problem;
    }
    if (release.manifest === undefined) {
      log("ota", "no manifest: only the size and the image's own checksum are verified");
    } else {
      log("ota", "verifying");
      const difference = slotProblem(nextUpdatePartition(), release.manifest.image);
      if (difference !== undefined) {
        Update.abort();
        return difference;
      }
      log("ota", "verified: the SHA-256 in flash is the manifest's");
    }
    return Update.end() ? undefined : Update.errorString();
  }

  /** Brings every byte into the slot; why it could not, or undefined. */
  private async fetchAll(download: Download): Promise<string | undefined> {
    const { release, redirectHosts } = download;
    const shown = new Shown(download.located.size, download.onTenth);
    let { url } = download.located;
    let problem = "";
    for (let attempt = 0; attempt <= this.options.resumeLimit; attempt++) {
      try {
        if (attempt > 0) {
          await pause(firstPauseMs * 2 ** (attempt - 1));
          log("ota", `going on after ${this.taken} bytes`);
          url = (await this.web.locate(release.imageUrl, redirectHosts)).url;
        }
        await this.fetchRest(url, shown);
        return undefined;
      } catch (error) {
        problem = error instanceof Error ? error.message : "unknown error";
        log("ota", `the download broke off: ${problem}`);
        // What does not fit, or cannot be written, will not be better the next time.
        if (!Update.isRunning()) return problem;
      }
    }
    return problem;
  }

  /** Goes on where `Update` is, to the end. Throws when it breaks off. */
  private async fetchRest(url: string, shown: Shown): Promise<void> {
    const start = this.taken;
    const range = start > 0 ? `Range: bytes=${start}-\r\n` : "";
    const exchange = await this.web.open(url, "GET", range);
    try {
      const skipped = this.checkAnswer(exchange, start, hostIn(url));
      await this.copy(exchange, skipped, shown);
    } finally {
      exchange.close();
    }
  }

  /** How many bytes at the beginning of the answer are in flash already; throws when it is no answer to the question. */
  private checkAnswer({ head, size }: Exchange, start: number, host: string): number {
    const total = Update.size();
    if (head.status === 200) {
      if (size !== total) throw new Error(`${host} sends ${size} bytes instead of ${total}`);
      return start;
    }
    if (head.status !== 206) throw new Error(`${host} answered ${head.status}`);
    const range = contentRange(head);
    if (range === undefined || range.start !== start || range.total !== total || size !== total - start) {
      throw new Error(`${host} sends another part than was asked for`);
    }
    return 0;
  }

  private async copy(exchange: Exchange, skipped: number, shown: Shown): Promise<void> {
    const buffer = new Uint8Array(bufferBytes);
    let toSkip = skipped;
    let windowStartMs = millis();
    let windowBytes = 0;
    while (this.taken < Update.size()) {
      const count = await exchange.read(buffer);
      if (count === 0) throw new Error("the download is too short");
      const offset = Math.min(toSkip, count);
      toSkip -= offset;
      const block = buffer.subarray(offset, count);
      if (block.length > 0 && Update.write(block, block.length) !== block.length) {
        throw new Error(`the flash cannot be written: ${Update.errorString()}`);
      }
      this.taken += block.length;
      shown.report(this.taken);
      windowBytes += count;
      const elapsedMs = millis() - windowStartMs;
      if (elapsedMs >= windowMs) {
        const bytesPerSecond = Math.floor((windowBytes * 1000) / elapsedMs);
        if (bytesPerSecond < this.options.leastBytesPerSecond) {
          throw new Error(`${bytesPerSecond} bytes a second are too slow`);
        }
        windowStartMs = millis();
        windowBytes = 0;
      }
      // Everything else on the device has its turn.
      await pause(0);
    }
  }
}

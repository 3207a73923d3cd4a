import { millis } from "arduino/Arduino";
import { nextUpdatePartition } from "arduino/EspOta";
import { Update } from "arduino/Update";
import type { Exchange } from "../../support/http/exchange.ts";
import { contentRange } from "../../support/http/head.ts";
import { log } from "../../support/log.ts";
import { pause } from "../../support/pause.ts";
import { locateImage, type Download, type Installer } from "./installer.ts";
import { Shown } from "./progress.ts";
import { SlotSink } from "./unpack/slot-sink.ts";
import { PackingError, pieceBytes, Unpacked, type ByteSink, type Unpacker } from "./unpack/unpacker.ts";
import { slotProblem } from "./verify.ts";
import { hostIn, type Located, type Web } from "./web.ts";

export interface ResumableOptions {
  /** How often a broken download is taken up again where it stopped. */
  readonly resumeLimit: number;
  /** A server that is slower than this, over a window, is given up: nobody shall hold a device in a download for hours. */
  readonly leastBytesPerSecond: number;
}

/** What is fetched, and how it becomes the image. */
export interface Parcel {
  /** The asset, which leads to a link of its own each time. */
  readonly url: string;
  /** Where that is now, and how many bytes. */
  readonly located: Located;
  readonly imageSize: number;
  readonly createUnpacker: (sink: ByteSink) => Unpacker;
}

const windowMs = 30_000;
const firstPauseMs = 1000;

/**
 * Installs with a loop of its own over `Update`: the device's other work goes on between two blocks, a download that breaks
 * off is continued by `Range` on a fresh link, and no header tells which device asks.
 */
export class ResumableInstaller implements Installer {
  private readonly web: Web;
  private readonly options: ResumableOptions;

  constructor(web: Web, options: ResumableOptions) {
    this.web = web;
    this.options = options;
  }

  async install(download: Download): Promise<string | undefined> {
    const located = await locateImage(this.web, download);
    const createUnpacker = (sink: ByteSink): Unpacker => new Unpacked(sink);
    return this.bring(download, { url: download.release.imageUrl, located, imageSize: located.size, createUnpacker });
  }

  /** The same for whatever the image is made of. */
  async bring(download: Download, parcel: Parcel): Promise<string | undefined> {
    const { manifest } = download.release;
    if (Update.isRunning()) Update.abort();
    if (!Update.begin(parcel.imageSize)) return `the slot cannot be written: ${Update.errorString()}`;
    const problem = await new Transfer(this.web, this.options, download, parcel).run();
    if (problem !== undefined) {
      Update.abort();
      return problem;
    }
    if (manifest === undefined) {
      log("ota", "no manifest: only the size and the image's own checksum are verified");
    } else {
      log("ota", "verifying");
      const difference = slotProblem(nextUpdatePartition(), manifest.image);
      if (difference !== undefined) {
        Update.abort();
        return difference;
      }
      log("ota", "verified: the SHA-256 in flash is the manifest's");
    }
    return Update.end() ? undefined : Update.errorString();
  }
}

/** One download, over as many connections as it takes. */
class Transfer {
  private readonly web: Web;
  private readonly options: ResumableOptions;
  private readonly parcel: Parcel;
  private readonly redirectHosts: readonly string[];
  private readonly shown: Shown;
  private readonly sink: SlotSink;
  private readonly unpacker: Unpacker;
  /** Bytes of the parcel that were unpacked. */
  private taken = 0;

  constructor(web: Web, options: ResumableOptions, download: Download, parcel: Parcel) {
    this.web = web;
    this.options = options;
    this.parcel = parcel;
    this.redirectHosts = download.redirectHosts;
    this.shown = new Shown(parcel.located.size, download.onTenth);
    this.sink = new SlotSink(parcel.imageSize);
    this.unpacker = parcel.createUnpacker(this.sink);
  }

  /** Brings every byte into the slot; why it could not, or undefined. */
  async run(): Promise<string | undefined> {
    let { url } = this.parcel.located;
    let problem = "";
    for (let attempt = 0; attempt <= this.options.resumeLimit; attempt++) {
      try {
        if (attempt > 0) {
          await pause(firstPauseMs * 2 ** (attempt - 1));
          log("ota", `going on after ${this.taken} bytes`);
          url = (await this.web.locate(this.parcel.url, this.redirectHosts)).url;
        }
        await this.fetchRest(url);
        await this.unpack(true);
        return undefined;
      } catch (error) {
        problem = error instanceof Error ? error.message : "unknown error";
        // What does not fit, makes no sense, or cannot be written, will not be better the next time.
        if (error instanceof PackingError || !Update.isRunning()) return problem;
        log("ota", `the download broke off: ${problem}`);
      }
    }
    return problem;
  }

  /** Goes on where it stopped, to the end. Throws when it breaks off. */
  private async fetchRest(url: string): Promise<void> {
    const start = this.taken;
    const range = start > 0 ? `Range: bytes=${start}-\r\n` : "";
    const exchange = await this.web.open(url, "GET", range);
    try {
      const skipped = this.checkAnswer(exchange, start, hostIn(url));
      await this.copy(exchange, skipped);
    } finally {
      exchange.close();
    }
  }

  /** How many bytes at the beginning of the answer are there already; throws when it is no answer to the question. */
  private checkAnswer({ head, size }: Exchange, start: number, host: string): number {
    const total = this.parcel.located.size;
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

  private async copy(exchange: Exchange, skipped: number): Promise<void> {
    const buffer = new Uint8Array(pieceBytes);
    let toSkip = skipped;
    let windowStartMs = millis();
    let windowStartBytes = this.sink.taken() - skipped;
    while (this.taken < this.parcel.located.size) {
      const count = await exchange.read(buffer);
      if (count === 0) throw new Error("the download is too short");
      const offset = Math.min(toSkip, count);
      toSkip -= offset;
      this.taken += count - offset;
      if (offset < count) this.unpacker.put(buffer.subarray(offset, count));
      await this.unpack(false);
      this.shown.report(this.taken);
      const elapsedMs = (millis() - windowStartMs) >>> 0;
      if (elapsedMs < windowMs) continue;
      // Of the image: a few bytes of a delta can mean much work. What is read over has its share in the time as well.
      const doneBytes = this.sink.taken() - toSkip;
      const bytesPerSecond = Math.floor(((doneBytes - windowStartBytes) * 1000) / elapsedMs);
      if (bytesPerSecond < this.options.leastBytesPerSecond) {
        throw new Error(`${bytesPerSecond} bytes a second are too slow`);
      }
      windowStartMs = millis();
      windowStartBytes = doneBytes;
    }
  }

  /** Between two blocks, everything else on the device has its turn. */
  private async unpack(isLast: boolean): Promise<void> {
    while (this.unpacker.work(isLast)) await pause(0);
    await pause(0);
  }
}

import { HTTPC_DISABLE_FOLLOW_REDIRECTS } from "arduino/HTTPClient";
import { HTTP_UPDATE_OK, HTTPUpdate } from "arduino/HTTPUpdate";
import { esp_ota_get_running_partition, esp_ota_set_boot_partition, nextUpdatePartition } from "arduino/EspOta";
import { Update } from "arduino/Update";
import { log } from "../../support/log.ts";
import { locateImage, type Download, type Installer } from "./installer.ts";
import { Shown } from "./progress.ts";
import type { Release } from "./source.ts";
import { slotProblem } from "./verify.ts";
import type { Located, Web } from "./web.ts";

const timeoutMs = 10_000;

/** Installs by Arduino's HTTPUpdate. The program stands still meanwhile, but for what it was told to do in between. */
export class HttpUpdateInstaller implements Installer {
  private readonly web: Web;
  private readonly betweenBlocks: () => void;

  /** `betweenBlocks` is called after each block that has arrived. */
  constructor(web: Web, betweenBlocks: () => void) {
    this.web = web;
    this.betweenBlocks = betweenBlocks;
  }

  async install(download: Download): Promise<string | undefined> {
    return this.run(download, await locateImage(this.web, download));
  }

  private run({ release, onTenth }: Download, { url, size }: Located): string | undefined {
    // What an earlier attempt left open would make this one fail without a reason.
    if (Update.isRunning()) Update.abort();
    const connection = this.web.connection(url);
    const updater = new HTTPUpdate(timeoutMs);
    updater.rebootOnUpdate(false);
    // The address is where the file itself is: another redirect would go around the list of hosts.
    updater.setFollowRedirects(HTTPC_DISABLE_FOLLOW_REDIRECTS);
    const progress = new Progress(release, size, onTenth);
    updater.onProgress((done, total) => {
      progress.report(done, total);
      this.betweenBlocks();
    });
    const result = updater.update(connection.client, url);
    if (progress.refusal !== undefined) return progress.refusal;
    if (result !== HTTP_UPDATE_OK) return `${connection.problem()} ${updater.getLastErrorString()}`.trim();
    if (!progress.isVerified) {
      // The core made a slot bootable that nobody looked at: this must not happen, and must not stay.
      esp_ota_set_boot_partition(esp_ota_get_running_partition());
      return "the image was not verified";
    }
    return undefined;
  }
}

/** Follows a download, and verifies the slot at its end: the last moment before it becomes bootable. */
class Progress {
  refusal: string | undefined = undefined;
  isVerified = false;
  private readonly release: Release;
  private readonly size: number;
  private readonly shown: Shown;

  constructor(release: Release, size: number, onTenth: (percent: number) => void) {
    this.release = release;
    this.size = size;
    this.shown = new Shown(size, onTenth);
  }

  report(done: number, total: number): void {
    // At 0 the core has not opened the slot yet, and aborting could crash it.
    if (done === 0 || this.refusal !== undefined || this.isVerified) return;
    if (total !== this.size) {
      this.refuse(`${total} bytes arrive instead of ${this.size}`);
      return;
    }
    this.shown.report(done);
    if (done === total) this.verify();
  }

  private verify(): void {
    const manifest = this.release.manifest;
    if (manifest === undefined) {
      log("ota", "no manifest: only the size and the image's own checksum are verified");
      this.isVerified = true;
      return;
    }
    log("ota", "verifying");
    const problem = slotProblem(nextUpdatePartition(), manifest.image);
    if (problem === undefined) {
      log("ota", "verified: the SHA-256 in flash is the manifest's");
      this.isVerified = true;
    } else {
      this.refuse(problem);
    }
  }

  private refuse(reason: string): void {
    this.refusal = reason;
    Update.abort();
  }
}

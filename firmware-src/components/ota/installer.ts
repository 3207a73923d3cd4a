import { HTTPC_DISABLE_FOLLOW_REDIRECTS } from "arduino/HTTPClient";
import { HTTP_UPDATE_OK, HTTPUpdate } from "arduino/HTTPUpdate";
import { esp_ota_get_running_partition, esp_ota_set_boot_partition, nextUpdatePartition } from "arduino/EspOta";
import { Update } from "arduino/Update";
import { log } from "../../support/log.ts";
import type { Release } from "./source.ts";
import { slotProblem } from "./verify.ts";
import type { Web } from "./web.ts";

/** Brings an image into the other slot and makes it bootable. */
export interface Installer {
  /** Why nothing was changed, or undefined when the image will boot next. */
  install(release: Release, url: string, size: number): string | undefined;
}

const timeoutMs = 10_000;

/** Installs by Arduino's HTTPUpdate. The program stands still meanwhile. */
export class HttpUpdateInstaller implements Installer {
  private readonly web: Web;

  constructor(web: Web) {
    this.web = web;
  }

  install(release: Release, url: string, size: number): string | undefined {
    // What an earlier attempt left open would make this one fail without a reason.
    if (Update.isRunning()) Update.abort();
    const connection = this.web.connection(url);
    const updater = new HTTPUpdate(timeoutMs);
    updater.rebootOnUpdate(false);
    // The address is where the file itself is: another redirect would go around the list of hosts.
    updater.setFollowRedirects(HTTPC_DISABLE_FOLLOW_REDIRECTS);
    const progress = new Progress(release, size);
    updater.onProgress((done, total) => progress.report(done, total));
    const result = updater.update(connection.client, url);
    if (progress.refusal !== undefined) return progress.refusal;
    if (result !== HTTP_UPDATE_OK) return `${connection.problem()}${updater.getLastErrorString()}`;
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
  private shownTenths = 0;

  constructor(release: Release, size: number) {
    this.release = release;
    this.size = size;
  }

  report(done: number, total: number): void {
    // At 0 the core has not opened the slot yet, and aborting could crash it.
    if (done === 0 || this.refusal !== undefined || this.isVerified) return;
    if (total !== this.size) {
      this.refuse(`${total} bytes arrive instead of ${this.size}`);
      return;
    }
    const tenths = Math.floor((done * 10) / total);
    if (tenths > this.shownTenths && tenths < 10) log("ota", `downloaded ${tenths * 10} %`);
    this.shownTenths = Math.max(tenths, this.shownTenths);
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

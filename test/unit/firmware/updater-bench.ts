import { mock } from "node:test";
import { chip } from "../../../arduino/Esp/Esp.ts";
import { slots } from "../../../arduino/EspOta/EspOta.ts";
import { watchdog } from "../../../arduino/LoopWatchdog/LoopWatchdog.ts";
import { internet } from "../../../arduino/NetworkClient/internet.ts";
import { flash } from "../../../arduino/Preferences/Preferences.ts";
import { GithubReleases } from "../../../firmware-src/components/ota/github-releases.ts";
import { HttpUpdateInstaller } from "../../../firmware-src/components/ota/http-update-installer.ts";
import type { UpdateSource } from "../../../firmware-src/components/ota/source.ts";
import { Updater } from "../../../firmware-src/components/ota/updater.ts";
import { Web } from "../../../firmware-src/components/ota/web.ts";
import type { SigningKey } from "../../../release/keys.ts";
import { captureLog } from "./capture-log.ts";
import { image, signRelease, trusted, type ManifestLies } from "./signing.ts";

export const releases = "https://github.com/acme/lamp/releases";
export const imageUrl = `${releases}/download/v1.1.0/lamp.bin`;
export const intervalMs = 60_000;
export const anyImage = { asset: "c3.bin", size: 200_000, sha256: "0".repeat(64), firstBytes: `e9${"00".repeat(15)}` };
export const deviceId = "24:6F:28:00:00:01";
export const terms = { keys: trusted.map(({ publicKey }) => publicKey), board: "esp32" };

/** Puts release 1.1.0 on GitHub, with lies in its manifest if wanted. */
export async function publish(lies: ManifestLies = {}, key?: SigningKey): Promise<void> {
  internet.pages.set(`${releases}/latest`, { status: 302, location: `${releases}/tag/v1.1.0` });
  internet.pages.set(`${releases}/download/v1.1.0/otter.jws`, { body: await signRelease(lies, key) });
  internet.pages.set(imageUrl, { bytes: image });
}

/** A device and its updater on a clock of their own, anew for each test of the suite that calls this. */
export class UpdaterBench {
  readonly log = captureLog();
  isOnline = true;
  /** How often others had their turn while Arduino's HTTPUpdate had the program. */
  blocks = 0;

  constructor() {
    beforeEach(() => {
      mock.timers.enable({ apis: ["setTimeout", "setInterval", "Date"] });
      this.log.clear();
      internet.pages.clear();
      internet.requests.length = 0;
      flash.clear();
      slots.reset();
      chip.restarts = 0;
      watchdog.timeoutMs = undefined;
      this.isOnline = true;
      this.blocks = 0;
    });
    afterEach(() => mock.timers.reset());
  }

  start(sources?: readonly UpdateSource[], version = "1.0.0"): Updater {
    const web = new Web("roots");
    const updater = new Updater(
      {
        product: "lamp",
        version,
        channel: "stable",
        deviceId,
        intervalMs,
        firstRetryMs: 1000,
        trialMs: 300_000,
        trialLimit: 3,
      },
      sources ?? [new GithubReleases("acme", "lamp", web, terms)],
      new HttpUpdateInstaller(web, () => void this.blocks++),
      () => this.isOnline,
    );
    updater.start();
    return updater;
  }
}

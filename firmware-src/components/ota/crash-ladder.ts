import { ESP } from "arduino/Esp";
import {
  ESP_OK,
  ESP_OTA_IMG_ABORTED,
  ESP_OTA_IMG_INVALID,
  ESP_OTA_IMG_PENDING_VERIFY,
  esp_ota_get_running_partition,
  esp_ota_set_boot_partition,
  imageState,
  nextUpdatePartition,
} from "arduino/EspOta";
import { samePartition } from "arduino/EspPartition";
import { ESP_RST_DEEPSLEEP, ESP_RST_POWERON, esp_reset_reason } from "arduino/EspSystem";
import { readRtcWord, writeRtcWord } from "arduino/RtcMemory";
import { log } from "../../support/log.ts";
import { recordEvent } from "./history.ts";
import { storeMemory } from "./memory.ts";

export interface CrashLadderOptions {
  readonly version: string;
  /** A run that lasted so long was none that ended early. */
  readonly provenMs: number;
  /** After so many early ends in a row, only what is needed for rescue is started. */
  readonly safeModeAfter: number;
  /** After so many, the version in the other slot is started, if there is one. */
  readonly fallBackAfter: number;
  /** From safe mode the device comes back by itself after so long. */
  readonly safeModeMs: number;
  /** As often as this a version has to have failed so that it is not installed again. */
  readonly trialLimit: number;
}

// The words of RTC memory. It costs no flash, and is empty after a loss of power: whoever pulls the plug begins anew.
const earlyEndsWord = 0;
const slotWord = 1;
const isUnprovenWord = 2;

/**
 * What a device does that crashes again and again: it starts in safe mode, with the network, the page and the updater
 * only, so that a new version can reach it; and if that crashes too, it goes back to the version in the other slot.
 * An early end is any that nobody announced: a crash, a watchdog, an error that nobody caught, a restart of one's own.
 */
export class CrashLadder {
  private readonly options: CrashLadderOptions;
  private earlyEnds = 0;

  constructor(options: CrashLadderOptions) {
    this.options = options;
  }

  /** Call it at boot before anything that could crash; whether to start in safe mode. May restart into the other slot. */
  climb(): boolean {
    const { safeModeAfter, fallBackAfter, provenMs, safeModeMs } = this.options;
    this.earlyEnds = this.countEarlyEnds();
    writeRtcWord(earlyEndsWord, this.earlyEnds);
    writeRtcWord(slotWord, esp_ota_get_running_partition().address);
    writeRtcWord(isUnprovenWord, 1);
    if (this.earlyEnds > 0) log("ota", `${this.earlyEnds} starts in a row have ended early`);
    if (this.earlyEnds >= fallBackAfter) this.fallBack();
    const isSafe = this.earlyEnds >= safeModeAfter;
    setTimeout(() => this.prove(), provenMs);
    if (isSafe) {
      log("ota", "safe mode: only wifi, the page and updates");
      setTimeout(() => this.leaveSafeMode(), safeModeMs);
    }
    return isSafe;
  }

  /** How many starts before this one have ended early. */
  earlyEndsBefore(): number {
    return this.earlyEnds;
  }

  private countEarlyEnds(): number {
    const reason = esp_reset_reason();
    if (reason === ESP_RST_POWERON || reason === ESP_RST_DEEPSLEEP) return 0;
    // Another version was running: its end is not this one's.
    if (readRtcWord(slotWord) !== esp_ota_get_running_partition().address) return 0;
    return readRtcWord(isUnprovenWord) === 1 ? readRtcWord(earlyEndsWord) + 1 : 0;
  }

  private prove(): void {
    writeRtcWord(earlyEndsWord, 0);
    writeRtcWord(isUnprovenWord, 0);
  }

  private leaveSafeMode(): void {
    log("ota", "leaving safe mode");
    this.prove();
    ESP.restart();
  }

  /** Returns only when there is nothing to go back to. */
  private fallBack(): void {
    const { version, trialLimit } = this.options;
    const running = esp_ota_get_running_partition();
    const other = nextUpdatePartition();
    // A version on trial is the bootloader's business.
    if (samePartition(other, running) || imageState(running) === ESP_OTA_IMG_PENDING_VERIFY) return;
    // One that has failed its own trial is no help. The chip verifies what lies there; half a download is no version.
    const hasFailed = [ESP_OTA_IMG_ABORTED, ESP_OTA_IMG_INVALID].includes(imageState(other));
    if (hasFailed || esp_ota_set_boot_partition(other) !== ESP_OK) {
      log("ota", "there is no other version to go back to");
      return;
    }
    log("ota", `going back to the version in ${other.label}`);
    storeMemory({ trying: version, attempts: trialLimit, sequence: 0 });
    recordEvent(`${version} given up after ${this.earlyEnds} early ends`);
    this.prove();
    ESP.restart();
  }
}

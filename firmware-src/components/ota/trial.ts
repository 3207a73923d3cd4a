import {
  ESP_OK,
  ESP_OTA_IMG_PENDING_VERIFY,
  esp_ota_get_running_partition,
  esp_ota_mark_app_invalid_rollback_and_reboot,
  esp_ota_mark_app_valid_cancel_rollback,
  imageState,
} from "arduino/EspOta";
import { disableLoopWDT, watchLoop } from "arduino/LoopWatchdog";
import { log } from "../../support/log.ts";
import { recordEvent } from "./history.ts";
import { concludeTrial, loadMemory } from "./memory.ts";

/** A new version that hangs for so long has failed. A TLS handshake with a silent server takes a quarter of it. */
const longestHangMs = 60_000;

/** What a device's owner asks of a new version: false, or an error, and the old one comes back. */
export type SelfTest = () => Promise<boolean>;

export interface TrialOptions {
  readonly version: string;
  /** How long a new version may take to prove itself. */
  readonly limitMs: number;
}

/**
 * A new version is on trial: unless it confirms itself, the bootloader goes back to the old one at the next start.
 * It also gives itself up when the time is over.
 */
export class Trial {
  private readonly options: TrialOptions;
  private deadline: Timeout | undefined = undefined;
  private isOpen = false;
  private test: SelfTest | undefined = undefined;

  constructor(options: TrialOptions) {
    this.options = options;
  }

  /** Looks at how the running image was started; call it once at boot. */
  start(): void {
    const slot = esp_ota_get_running_partition();
    this.isOpen = imageState(slot) === ESP_OTA_IMG_PENDING_VERIFY;
    if (!this.isOpen) {
      log("ota", `running ${this.options.version} from ${slot.label}`);
      this.reviewLastUpdate();
      return;
    }
    const seconds = Math.round(this.options.limitMs / 1000);
    log("ota", `on trial: ${this.options.version} in ${slot.label} must complete a check within ${seconds} s`);
    this.deadline = setTimeout(() => this.giveUp("the time is over"), this.options.limitMs);
    watchLoop(longestHangMs);
  }

  /** Asked for besides a completed check; the time for it is what is left of the trial's. */
  selfTest(test: SelfTest): void {
    this.test = test;
  }

  isRunning(): boolean {
    return this.isOpen;
  }

  /** The new version has completed a check: it stays if it passes its own test too. */
  async pass(): Promise<void> {
    if (!this.isOpen) return;
    const problem = await this.testProblem();
    if (problem === undefined) this.confirm();
    else this.giveUp(problem);
  }

  private async testProblem(): Promise<string | undefined> {
    const { test } = this;
    if (test === undefined) return undefined;
    log("ota", "self-test");
    try {
      return (await test()) ? undefined : "the self-test failed";
    } catch (error) {
      return `the self-test failed: ${error instanceof Error ? error.message : "unknown error"}`;
    }
  }

  private confirm(): void {
    // The time can be over before the test is.
    if (!this.isOpen) return;
    if (esp_ota_mark_app_valid_cancel_rollback() !== ESP_OK) {
      log("ota", "the bootloader does not take the confirmation");
      return;
    }
    this.isOpen = false;
    clearTimeout(this.deadline);
    disableLoopWDT();
    concludeTrial(this.options.version);
    recordEvent(`${this.options.version} confirmed`);
    log("ota", `confirmed ${this.options.version}`);
  }

  /** Goes back to the old version now. */
  private giveUp(reason: string): void {
    if (!this.isOpen) return;
    log("ota", `giving up ${this.options.version}: ${reason}`);
    esp_ota_mark_app_invalid_rollback_and_reboot();
    log("ota", "there is no older version to go back to");
  }

  /** An update that was begun and whose version does not run has been undone by the bootloader. */
  private reviewLastUpdate(): void {
    const { trying, attempts } = loadMemory();
    if (trying === "") return;
    if (trying === this.options.version) {
      concludeTrial(this.options.version);
    } else {
      log("ota", `rolled back: ${trying} did not confirm itself, attempt ${attempts}`);
      recordEvent(`${trying} rolled back, attempt ${attempts}`);
    }
  }
}

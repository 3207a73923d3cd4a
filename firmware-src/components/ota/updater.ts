import { ESP } from "arduino/Esp";
import { unixSeconds } from "arduino/Time";
import { BackOff } from "../../support/back-off.ts";
import { readable } from "../../support/bytes.ts";
import { fractionOf } from "../../support/jitter.ts";
import { log } from "../../support/log.ts";
import { pause } from "../../support/pause.ts";
import type { Installer } from "./installer.ts";
import { confirmedSequence, loadMemory, storeMemory } from "./memory.ts";
import { manifestProblem } from "./rules.ts";
import { readSlot } from "./slot.ts";
import type { Release, UpdateSource } from "./source.ts";
import type { UpdateFacts } from "./facts.ts";
import type { UpdatePhase, UpdateStatus } from "./status.ts";
import { Trial, type SelfTest } from "./trial.ts";
import { isNewer, parseVersion } from "./version-number.ts";
import { BusyError } from "./web.ts";

export interface UpdaterOptions {
  /** Which firmware this is, as manifests name it. */
  readonly product: string;
  readonly version: string;
  /** From which releases are taken besides `stable`. */
  readonly channel: string;
  /** Spreads checks over the interval, and devices over a rollout; the same for the life of the device. */
  readonly deviceId: string;
  readonly intervalMs: number;
  /** The pause after a first failed check; it doubles up to the interval. */
  readonly firstRetryMs: number;
  /** How long a new version may take to complete its first check. */
  readonly trialMs: number;
  /** How often one version is installed that never confirms itself. */
  readonly trialLimit: number;
}

/** A server can ask for a pause, but not for silence. */
const longestAskedPauseMs = 86_400_000;

interface Refusal {
  readonly reason: string;
  /** Asking again soon changes nothing: the regular interval is enough. */
  readonly isLasting: boolean;
}

function lasting(reason: string): Refusal {
  return { reason, isLasting: true };
}

function passing(reason: string): Refusal {
  return { reason, isLasting: false };
}

/** Looks for new versions while the device is online, installs them, and confirms the one that runs. */
export class Updater {
  private readonly options: UpdaterOptions;
  private readonly sources: readonly UpdateSource[];
  private readonly installer: Installer;
  private readonly trial: Trial;
  private readonly backOff: BackOff;
  private next: Timeout | undefined = undefined;
  private isChecking = false;
  /** Whether the checks are where they shall be in the interval. */
  private hasPlace = false;
  private readonly isOnline: () => boolean;
  private status: UpdateStatus = { phase: "not checked", version: "", percent: 0, reason: "" };
  private lastProblem = "";
  /** What a busy server asked for in this check. */
  private askedPauseMs = 0;

  constructor(
    options: UpdaterOptions,
    sources: readonly UpdateSource[],
    installer: Installer,
    isOnline: () => boolean,
  ) {
    this.options = options;
    this.sources = sources;
    this.installer = installer;
    this.isOnline = isOnline;
    this.trial = new Trial({ version: options.version, limitMs: options.trialMs });
    this.backOff = new BackOff(options.firstRetryMs, options.intervalMs);
  }

  /** Call it once at boot. */
  start(): void {
    this.trial.start();
    if (this.sources.length === 0) log("ota", "no update source is configured");
  }

  /** How things stand, for the setup page. */
  lastStatus(): UpdateStatus {
    return this.status;
  }

  /** A new version confirms itself only when this says true. Call it before the device is in a network. */
  selfTest(test: SelfTest): void {
    this.trial.selfTest(test);
  }

  /** What programs can know of it. */
  facts(): UpdateFacts {
    const { phase } = this.status;
    const { trying, attempts } = loadMemory();
    const isOnTrial = this.trial.isRunning();
    return { phase, isOnTrial, lastProblem: this.lastProblem, trying, attempts, sequence: confirmedSequence() };
  }

  /** Checks as soon as the loop is free; later checks follow by themselves. */
  checkSoon(): void {
    this.schedule(0);
  }

  private schedule(delayMs: number): void {
    clearTimeout(this.next);
    this.next = setTimeout(() => this.run(), delayMs);
  }

  private run(): void {
    this.next = undefined;
    // Coming back into a network asks for a check by itself. One check at a time: the other slot belongs to it.
    if (!this.isOnline() || this.isChecking) return;
    this.isChecking = true;
    void this.check();
  }

  private async check(): Promise<void> {
    try {
      const isComplete = await this.checkSources();
      this.schedule(isComplete ? this.regularPauseMs() : this.retryPauseMs());
    } finally {
      this.isChecking = false;
    }
  }

  /**
   * Each device has its own place in the interval and goes there after its first check, so that a thousand that were
   * switched on together ask evenly from then on.
   */
  private regularPauseMs(): number {
    this.backOff.reset();
    const { intervalMs, deviceId } = this.options;
    const pauseMs = this.hasPlace ? intervalMs : intervalMs * fractionOf(deviceId);
    this.hasPlace = true;
    return Math.round(pauseMs);
  }

  private retryPauseMs(): number {
    const ownMs = Math.round(this.backOff.next() * (0.8 + 0.4 * fractionOf(this.options.deviceId)));
    const pauseMs = Math.max(ownMs, Math.min(this.askedPauseMs, longestAskedPauseMs));
    log("ota", `trying again in ${Math.round(pauseMs / 1000)} s`);
    return pauseMs;
  }

  /** Asks the sources in turn until one answers; whether one did and there is nothing left to try. */
  private async checkSources(): Promise<boolean> {
    let isComplete = this.sources.length === 0;
    this.askedPauseMs = 0;
    for (const source of this.sources) {
      // Several silent servers in a row shall not look like a program that hangs.
      if (source !== this.sources[0]) await pause(0);
      log("ota", `checking ${source.name}`);
      this.become("checking", "");
      try {
        const newest = await source.newestVersion();
        await this.trial.pass();
        isComplete = await this.judge(source, newest);
        break;
      } catch (error) {
        this.heed(error);
        this.fail(`check failed: ${messageOf(error)}`);
      }
    }
    return isComplete;
  }

  /** What to do about the newest version; false when it should be installed and could not be. */
  private async judge(source: UpdateSource, newest: string | undefined): Promise<boolean> {
    const { version } = this.options;
    if (newest === undefined) {
      log("ota", "nothing has been published yet");
      this.become("current", "");
      return true;
    }
    if (parseVersion(newest) === undefined) {
      this.fail(`refused "${newest.slice(0, 40)}": it is no version`);
      return true;
    }
    if (!isNewer(newest, version)) {
      log("ota", `nothing newer than ${version}, the newest is ${newest}`);
      this.become("current", version);
      return true;
    }
    log("ota", `found ${newest}`);
    this.become("found", newest);
    if (this.trial.isRunning()) {
      // The other slot holds the only version that is known to work.
      this.fail(`refused ${newest}: ${version} is not confirmed`);
      return false;
    }
    const refusal = await this.update(source, newest);
    this.fail(`refused ${newest}: ${refusal.reason}`);
    return refusal.isLasting;
  }

  /** Installs the version and restarts; returns only when that cannot be. */
  private async update(source: UpdateSource, version: string): Promise<Refusal> {
    try {
      const memory = loadMemory();
      const attempts = memory.trying === version ? memory.attempts : 0;
      if (attempts >= this.options.trialLimit) return lasting(`it has not confirmed itself ${attempts} times`);
      const release = await source.release(version);
      const decision = this.decide(release);
      if (decision !== undefined) return lasting(decision);
      const problem = await this.download(source, release);
      if (problem !== undefined) return passing(problem);
      const sequence = release.manifest?.sequence ?? 0;
      storeMemory({ trying: version, attempts: attempts + 1, sequence });
      log("ota", `restarting into ${version}`);
      ESP.restart();
      return passing("the restart did not happen");
    } catch (error) {
      this.heed(error);
      return passing(messageOf(error));
    }
  }

  /** Remembers that a server asked to be left alone. */
  private heed(error: unknown): void {
    if (error instanceof BusyError) this.askedPauseMs = Math.max(this.askedPauseMs, error.pauseSeconds * 1000);
  }

  /** Why this device does not take the release now, or undefined. */
  private decide(release: Release): string | undefined {
    const { manifest } = release;
    if (manifest === undefined) return undefined;
    const { product, version, channel, deviceId } = this.options;
    const sequence = confirmedSequence();
    const { slotBytes, hasOneSlot } = readSlot();
    return manifestProblem(manifest, {
      slotBytes,
      hasOneSlot,
      product,
      version,
      channel,
      deviceId,
      sequence,
      nowSeconds: unixSeconds(),
    });
  }

  private download({ redirectHosts }: UpdateSource, release: Release): Promise<string | undefined> {
    const onTenth = (percent: number): void => this.become("downloading", release.version, percent);
    onTenth(0);
    return this.installer.install({ release, redirectHosts, onTenth });
  }

  private become(phase: UpdatePhase, version: string, percent = 0): void {
    this.status = { phase, version, percent, reason: "" };
  }

  /** `problem` may quote a server. */
  private fail(problem: string): void {
    const reason = readable(problem);
    this.status = { phase: "failed", version: "", percent: 0, reason };
    this.lastProblem = reason;
    log("ota", reason);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : "unknown error";
}

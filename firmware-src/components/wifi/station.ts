import { WiFi, WIFI_STA, WL_CONNECTED } from "arduino/WiFi";
import { watchDisconnections } from "arduino/WiFiReason";
import { BackOff } from "../../support/back-off.ts";
import { readable } from "../../support/bytes.ts";
import { log } from "../../support/log.ts";
import { Attempt } from "./attempt.ts";
import type { Credentials } from "./credentials.ts";
import type { JoinFailure } from "./failure.ts";
import type { SavedNetworks } from "./saved-networks.ts";
import { Scanner, type FoundNetwork } from "./scanner.ts";

export interface StationOptions {
  /** The name that the router is told. */
  readonly hostname: string;
  /** Pauses between attempts when no saved network can be joined. */
  readonly firstPauseMs: number;
  readonly longestPauseMs: number;
}

/** What a person asked for by the setup page, and what became of it. */
export interface JoinRequest {
  readonly name: string;
  readonly state: "connecting" | "joined" | JoinFailure;
}

const pollMs = 100;
/**
 * A request may have come through the network that has to be left for it: its answer, and the page that says so, go out first.
 */
const answerMs = 300;

/**
 * Keeps the device in a network: joins at boot, joins again after a loss, tries the saved networks in turn (the last used one, then
 * the strongest in reach) with growing pauses, and goes on doing so while everything else works offline.
 */
export class Station {
  readonly scanner = new Scanner();
  private readonly options: StationOptions;
  private readonly saved: SavedNetworks;
  private readonly backOff: BackOff;
  private readonly joinedListeners: (() => void)[] = [];
  private readonly offlineListeners: (() => void)[] = [];
  private attempt: Attempt | undefined = undefined;
  private request: JoinRequest | undefined = undefined;
  private isOnline = false;
  /** The saved networks that are still to be tried in this round. */
  private toTry: Credentials[] = [];
  /** Whether the order of the others waits for a look at what is in reach. */
  private isLooking = false;
  private retry: Timeout | undefined = undefined;
  private wantsScan = false;
  /** A request to join whose answer is still on its way. */
  private leaving: Timeout | undefined = undefined;

  constructor(options: StationOptions, saved: SavedNetworks) {
    this.options = options;
    this.saved = saved;
    this.backOff = new BackOff(options.firstPauseMs, options.longestPauseMs);
  }

  /** Turns the radio on; `start` does so, too. */
  switchOn(): void {
    WiFi.persistent(false);
    WiFi.setHostname(this.options.hostname);
    // Beside an access point that is open already.
    WiFi.mode(WiFi.getMode() | WIFI_STA);
    // One machine decides when to try again, this one.
    WiFi.setAutoReconnect(false);
  }

  start(): void {
    this.switchOn();
    watchDisconnections();
    setInterval(() => this.poll(), pollMs);
    this.startRound();
  }

  /** Called each time the device has come into a network. */
  onJoined(listener: () => void): void {
    this.joinedListeners.push(listener);
  }

  /** Called each time an attempt to get into a saved network has failed, and when there is none. */
  onOffline(listener: () => void): void {
    this.offlineListeners.push(listener);
  }

  isJoined(): boolean {
    return this.isOnline;
  }

  /** The last request by `join`, until the device starts again. */
  lastRequest(): JoinRequest | undefined {
    return this.request;
  }

  /** Leaves what there is and tries this network. It is saved only once it works; else the saved ones are tried again. */
  join(credentials: Credentials): void {
    this.request = { name: credentials.name, state: "connecting" };
    this.stopRetry();
    this.isLooking = false;
    this.attempt = undefined;
    clearTimeout(this.leaving);
    this.leaving = setTimeout(() => {
      this.leaving = undefined;
      this.isOnline = false;
      this.begin(credentials);
    }, answerMs);
  }

  /** Looks for networks as soon as the radio is free. */
  refresh(): void {
    this.wantsScan = true;
  }

  /** Whether it looks for networks, or is about to. */
  isScanning(): boolean {
    return this.wantsScan || this.scanner.isScanning();
  }

  /** Forgets a saved network, and leaves it when it is the joined one. */
  forget(name: string): void {
    if (!this.saved.forget(name)) return;
    log("wifi", `forgot "${readable(name)}"`);
    if (this.isOnline && WiFi.SSID() === name) WiFi.disconnect();
  }

  private poll(): void {
    this.scanner.poll();
    const attempt = this.attempt;
    if (attempt !== undefined) this.follow(attempt);
    else if (this.isOnline && WiFi.status() !== WL_CONNECTED) this.lose();
    if (this.wantsScan && this.attempt === undefined && this.leaving === undefined) {
      this.wantsScan = false;
      this.scanner.start();
    } else if (this.isLooking && !this.scanner.isScanning()) {
      this.isLooking = false;
      this.toTry = strongestFirst(this.saved.all().slice(1), this.scanner.networks());
      this.tryNextSaved();
    }
  }

  private begin(credentials: Credentials): void {
    log("wifi", `joining "${readable(credentials.name)}"`);
    this.attempt = new Attempt(credentials);
  }

  private follow(attempt: Attempt): void {
    const state = attempt.state();
    if (state === "going on") return;
    this.attempt = undefined;
    if (state === "joined") this.succeed(attempt.credentials);
    else this.fail(attempt.credentials, state);
  }

  private succeed(credentials: Credentials): void {
    log("wifi", `joined "${readable(credentials.name)}" as ${WiFi.localIP().toString()}`);
    this.isOnline = true;
    this.backOff.reset();
    this.saved.remember(credentials);
    if (this.isRequested(credentials)) this.request = { name: credentials.name, state: "joined" };
    for (const listener of this.joinedListeners) listener();
  }

  private fail(credentials: Credentials, failure: JoinFailure): void {
    log("wifi", `could not join "${readable(credentials.name)}": ${failure}`);
    WiFi.disconnect();
    if (this.isRequested(credentials)) {
      this.request = { name: credentials.name, state: failure };
      this.retryAfter(this.options.firstPauseMs);
    } else if (credentials === this.saved.all().at(0) && this.saved.all().length > 1) {
      // Not the last used one: which of the others is worth trying first?
      this.isLooking = true;
      this.refresh();
    } else {
      this.tryNextSaved();
    }
  }

  private isRequested(credentials: Credentials): boolean {
    return this.request?.state === "connecting" && this.request.name === credentials.name;
  }

  private lose(): void {
    this.isOnline = false;
    log("wifi", "lost the network");
    this.startRound();
  }

  private startRound(): void {
    this.toTry = this.saved.all().slice(0, 1);
    this.tryNextSaved();
  }

  private tryNextSaved(): void {
    const credentials = this.toTry.shift();
    if (credentials !== undefined) {
      this.begin(credentials);
    } else if (this.saved.all().length > 0) {
      this.pause();
    } else {
      log("wifi", "no network is saved");
      for (const listener of this.offlineListeners) listener();
      this.refresh();
    }
  }

  private pause(): void {
    for (const listener of this.offlineListeners) listener();
    this.retryAfter(this.backOff.next());
  }

  private retryAfter(pauseMs: number): void {
    if (this.saved.all().length === 0) return;
    log("wifi", `trying again in ${Math.round(pauseMs / 1000)} s`);
    this.stopRetry();
    this.retry = setTimeout(() => {
      this.retry = undefined;
      if (this.attempt === undefined && !this.isOnline) this.startRound();
    }, pauseMs);
  }

  private stopRetry(): void {
    clearTimeout(this.retry);
    this.retry = undefined;
  }
}

/** Those in reach, strongest first; then the others, which may hide, as they were. */
export function strongestFirst(saved: readonly Credentials[], found: readonly FoundNetwork[]): Credentials[] {
  const signalOf = (name: string): number => found.find((network) => network.name === name)?.signal ?? -1000;
  return saved.toSorted((a, b) => signalOf(b.name) - signalOf(a.name));
}

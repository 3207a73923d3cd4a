import { millis } from "arduino/Arduino";
import { WiFi, WL_CONNECTED, WL_IDLE_STATUS } from "arduino/WiFi";
import { disconnectReason, disconnections } from "arduino/WiFiReason";
import type { Credentials } from "./credentials.ts";
import { failureOf, leftByOneself, type JoinFailure } from "./failure.ts";

export type AttemptState = "going on" | "joined" | JoinFailure;

/** The core itself tries a second time after a first failure; only when it has been quiet for so long is it over. */
const settleMs = 3000;
const limitMs = 25_000;

/** One attempt to join one network. */
export class Attempt {
  readonly credentials: Credentials;
  private readonly startMs = millis();
  private seenDisconnections = disconnections();
  private failedMs = 0;
  private reason = 0;

  /** Starts it. */
  constructor(credentials: Credentials) {
    this.credentials = credentials;
    if (credentials.password === "") WiFi.begin(credentials.name);
    else WiFi.begin(credentials.name, credentials.password);
  }

  /** How it stands; call it often until it is over. */
  state(): AttemptState {
    const status = WiFi.status();
    if (status === WL_CONNECTED && WiFi.SSID() === this.credentials.name) return "joined";
    this.noteDisconnection();
    const nowMs = millis();
    // The core's name for: in the network, but without an address.
    const waitsForAddress = status === WL_IDLE_STATUS;
    const isQuiet = this.reason !== 0 && (nowMs - this.failedMs) >>> 0 > settleMs;
    if (isQuiet && !waitsForAddress) return failureOf(this.reason);
    if ((nowMs - this.startMs) >>> 0 <= limitMs) return "going on";
    if (waitsForAddress) return "no address";
    return this.reason === 0 ? "no answer" : failureOf(this.reason);
  }

  private noteDisconnection(): void {
    const count = disconnections();
    if (count === this.seenDisconnections) return;
    this.seenDisconnections = count;
    const reason = disconnectReason();
    if (reason === leftByOneself) return;
    this.reason = reason;
    this.failedMs = millis();
  }
}

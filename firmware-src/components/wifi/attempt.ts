import { millis } from "arduino/Arduino";
import { IPAddress } from "arduino/IPAddress";
import { WiFi, WL_CONNECTED, WL_IDLE_STATUS, WPA2_AUTH_PEAP, WPA2_AUTH_TTLS } from "arduino/WiFi";
import { disconnectReason, disconnections } from "arduino/WiFiReason";
import type { Credentials, FixedAddress } from "./credentials.ts";
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
    setAddresses(credentials.fixed);
    const { name, password, login } = credentials;
    if (login !== undefined) {
      const method = login.method === "TTLS" ? WPA2_AUTH_TTLS : WPA2_AUTH_PEAP;
      WiFi.begin(name, method, login.user, login.user, password);
    } else if (password === "") {
      WiFi.begin(name);
    } else {
      WiFi.begin(name, password);
    }
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

/** Without fixed ones the core asks the router: that is what zeros mean. */
function setAddresses(fixed: FixedAddress | undefined): void {
  const { address, gateway, mask, nameServer } = fixed ?? noAddresses;
  WiFi.config(parsed(address), parsed(gateway), parsed(mask), parsed(nameServer));
}

const none = "0.0.0.0";
const noAddresses: FixedAddress = { address: none, gateway: none, mask: none, nameServer: none };

function parsed(text: string): IPAddress {
  const address = new IPAddress(0, 0, 0, 0);
  address.fromString(text);
  return address;
}

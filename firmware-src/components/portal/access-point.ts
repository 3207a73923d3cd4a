import { esp_random } from "arduino/Arduino";
import { DNSServer } from "arduino/DNSServer";
import { IPAddress } from "arduino/IPAddress";
import { Preferences } from "arduino/Preferences";
import { WiFi, WIFI_AP_STA, WIFI_STA } from "arduino/WiFi";
import { byteCount } from "../../support/bytes.ts";
import { log } from "../../support/log.ts";
import { QrCode, qrLimitBytes, qrLines } from "../../support/qr.ts";

export interface AccessPointOptions {
  readonly name: string;
  /** An address in the public range makes more phones open the page by themselves; see `docs/portal.md`. */
  readonly address: string;
  /** `generated`: made at the first start, kept, and shown on the serial log. `open`: none. Anything else is the password itself. */
  readonly password: string;
}

const dnsPort = 53;
// Short, so that a phone forgets the device's answers soon after it has left.
const dnsLifetimeSeconds = 5;

/** The network that the device opens to be set up in. */
export class AccessPoint {
  readonly options: AccessPointOptions;
  private readonly dns = new DNSServer();
  private openPassword: string | undefined = undefined;
  private isOn = false;

  constructor(options: AccessPointOptions) {
    this.options = options;
  }

  isOpen(): boolean {
    return this.isOn;
  }

  /** Empty when the network is open to all. */
  password(): string {
    const { password } = this.options;
    if (password === "open") return "";
    return password === "generated" ? (this.openPassword ??= generatedPassword()) : password;
  }

  /** Opens it beside the station. */
  open(): void {
    if (this.isOn) return;
    const { name, address } = this.options;
    const own = parseAddress(address);
    const mask = new IPAddress(255, 255, 255, 0);
    WiFi.mode(WIFI_AP_STA);
    WiFi.softAPConfig(own, own, mask);
    const password = this.password();
    const isUp = password === "" ? WiFi.softAP(name) : WiFi.softAP(name, password);
    if (!isUp) {
      log("portal", `the access point "${name}" cannot be opened`);
      return;
    }
    this.dns.setTTL(dnsLifetimeSeconds);
    this.dns.start(dnsPort, "*", own);
    this.isOn = true;
    const access = password === "" ? "without a password" : `with password "${password}"`;
    log("portal", `access point "${name}" ${access}, page at http://${address}/`);
    if (password !== "") showQrCode(qrText(name, password));
  }

  close(): void {
    if (!this.isOn) return;
    this.isOn = false;
    this.dns.stop();
    WiFi.softAPdisconnect();
    WiFi.mode(WIFI_STA);
    log("portal", "access point closed");
  }
}

/** For a phone's camera, held to the serial monitor. */
function showQrCode(text: string): void {
  log("portal", `to join by a QR code: ${text}`);
  // Longer ones are a person's own name and password.
  if (byteCount(text) > qrLimitBytes) return;
  for (const line of qrLines(new QrCode(text))) log("portal", line);
}

/** What phones read from a QR code to join a WiFi. */
export function qrText(name: string, password: string): string {
  return `WIFI:T:WPA;S:${qrEscaped(name)};P:${qrEscaped(password)};;`;
}

function qrEscaped(text: string): string {
  let result = "";
  for (const character of text) result += `\\;,":`.includes(character) ? `\\${character}` : character;
  return result;
}

function parseAddress(text: string): IPAddress {
  const address = new IPAddress(0, 0, 0, 0);
  if (!address.fromString(text)) throw new Error(`The access point's address "${text}" is none`);
  return address;
}

/** Without letters and digits that look alike; 32 of them, so that each random bit counts the same. */
const alphabet = "abcdefghijkmnpqrstuvwxyz23456789";

function generatedPassword(): string {
  const preferences = new Preferences();
  preferences.begin("portal");
  let password = preferences.getString("password");
  if (password === "") {
    password = randomText(12);
    preferences.putString("password", password);
  }
  preferences.end();
  return password;
}

/**
 * Characters from the chip's random number generator. It has noise to draw from only while the radio is on; before that
 * its numbers are no better than pseudo-random (ESP-IDF, "Random Number Generation").
 */
export function randomText(length: number): string {
  let text = "";
  for (let i = 0; i < length; i++) text += alphabet.charAt((esp_random() >>> 7) % alphabet.length);
  return text;
}

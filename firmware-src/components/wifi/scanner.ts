import { millis } from "arduino/Arduino";
import { WiFi, WIFI_AUTH_OPEN, WIFI_SCAN_RUNNING } from "arduino/WiFi";

/** A network in reach; several access points of one name are one network. */
export interface FoundNetwork {
  readonly name: string;
  /** Of its strongest access point, in dBm. */
  readonly signal: number;
  readonly isOpen: boolean;
}

/** Looks for networks in the background and keeps what it found. */
export class Scanner {
  private found: readonly FoundNetwork[] = [];
  private isRunning = false;
  private finishedMs = 0;
  private hasScanned = false;

  /** Strongest first, at most `networkLimit`. */
  networks(): readonly FoundNetwork[] {
    return this.found;
  }

  isScanning(): boolean {
    return this.isRunning;
  }

  /** Whether what was found is older than this, or nothing was ever looked for. */
  isOlderThan(ageMs: number): boolean {
    return !this.hasScanned || elapsedSince(this.finishedMs) > ageMs;
  }

  /** Starts looking unless that goes on already. The station cannot join a network meanwhile. */
  start(): void {
    if (this.isRunning) return;
    this.isRunning = WiFi.scanNetworks(true, false) === WIFI_SCAN_RUNNING;
    if (!this.isRunning) this.finish();
  }

  /** Takes over the result when there is one; call it often. */
  poll(): void {
    if (!this.isRunning) return;
    const count = WiFi.scanComplete();
    if (count === WIFI_SCAN_RUNNING) return;
    if (count >= 0) this.found = readResults(count);
    WiFi.scanDelete();
    this.finish();
  }

  private finish(): void {
    this.isRunning = false;
    this.hasScanned = true;
    this.finishedMs = millis();
  }
}

// millis() begins again at 0 after 49 days; the difference of 32 bits does not mind.
function elapsedSince(startMs: number): number {
  return (millis() - startMs) >>> 0;
}

/** What a page, and a device's memory, have room for: it costs nothing to fill the air with hundreds of names. */
export const networkLimit = 32;

function readResults(count: number): FoundNetwork[] {
  let results: FoundNetwork[] = [];
  for (let i = 0; i < count; i++) {
    const name = WiFi.SSID(i);
    const isOpen = WiFi.encryptionType(i) === WIFI_AUTH_OPEN;
    results.push({ name, signal: WiFi.RSSI(i), isOpen });
    if (results.length >= 2 * networkLimit) results = mergeByName(results);
  }
  return mergeByName(results);
}

/** One entry a name, that of the strongest access point; the strongest `networkLimit`, strongest first. Networks without a name are left out. */
export function mergeByName(results: readonly FoundNetwork[]): FoundNetwork[] {
  const strongest = new Map<string, FoundNetwork>();
  for (const result of results) {
    if (result.name === "") continue;
    const known = strongest.get(result.name);
    if (known === undefined || known.signal < result.signal) strongest.set(result.name, result);
  }
  const networks = Array.from(strongest.values()).sort((a, b) => b.signal - a.signal);
  return networks.slice(0, networkLimit);
}

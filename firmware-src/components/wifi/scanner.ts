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

  /** Strongest first. */
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
    if (count >= 0) this.found = mergeByName(readResults(count));
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

function readResults(count: number): FoundNetwork[] {
  const results: FoundNetwork[] = [];
  for (let i = 0; i < count; i++) {
    const name = WiFi.SSID(i);
    const isOpen = WiFi.encryptionType(i) === WIFI_AUTH_OPEN;
    results.push({ name, signal: WiFi.RSSI(i), isOpen });
  }
  return results;
}

/** One entry a name, that of the strongest access point; strongest first. Networks without a name are left out. */
export function mergeByName(results: readonly FoundNetwork[]): FoundNetwork[] {
  const strongest = new Map<string, FoundNetwork>();
  for (const result of results) {
    if (result.name === "") continue;
    const known = strongest.get(result.name);
    if (known === undefined || known.signal < result.signal) strongest.set(result.name, result);
  }
  return Array.from(strongest.values()).sort((a, b) => b.signal - a.signal);
}

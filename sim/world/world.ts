import { renameSync, writeFileSync } from "node:fs";

export type WifiSecurity = "open" | "wep" | "wpa" | "wpa2" | "wpa/wpa2" | "wpa3" | "wpa2/wpa3" | "enterprise";

/** How a network's router hands out addresses (all IPv4, dotted). */
export interface AddressService {
  /** False: a request for an address is never answered. */
  readonly answers?: boolean;
  readonly delayMs?: number;
  readonly first?: string;
  readonly gateway?: string;
  readonly mask?: string;
  readonly dns?: string;
}

/** A WiFi network as one access point sends it; exactly one of `ssid` and `ssidHex` is needed. */
export interface WifiNetwork {
  readonly ssid?: string;
  /** The name as hexadecimal, for names that are not text. At most 32 bytes. */
  readonly ssidHex?: string;
  readonly bssid?: string;
  /** 1 to 13. */
  readonly channel?: number;
  /** Signal strength in dBm, for instance -60. */
  readonly rssi?: number;
  readonly security?: WifiSecurity;
  readonly password?: string;
  /** Enterprise networks only. */
  readonly username?: string;
  readonly hidden?: boolean;
  readonly internet?: boolean;
  /** `127.x.y.z:port` of the page of a sign-in network. */
  readonly signInPage?: string;
  readonly joinDelayMs?: number;
  readonly wrongPasswordReason?: number;
  readonly refusalReason?: number;
  readonly addresses?: AddressService;
}

/** What goes wrong on connections to a host. Offsets count bytes that the device receives. */
export interface ConnectionFaults {
  readonly probability?: number;
  /** Only so many connections are struck. */
  readonly connections?: number;
  readonly refuse?: boolean;
  readonly silent?: boolean;
  readonly latencyMs?: number;
  readonly bytesPerSecond?: number;
  readonly stallAfterBytes?: number;
  readonly resetAfterBytes?: number;
  readonly truncateAfterBytes?: number;
  readonly corruptAtByte?: number;
  readonly lossRate?: number;
}

/** A machine that devices may talk to. */
export interface WorldHost {
  /** A DNS name, `name.local` for mDNS, or an address. */
  readonly name: string;
  /** What the device sees; the simulator chooses one by default. */
  readonly address?: string;
  /** Stands in the home network: reachable without internet. */
  readonly local?: boolean;
  /** Port as the device asks for it → `127.x.y.z:port` where it really is. */
  readonly ports?: Readonly<Record<number, string>>;
  readonly faults?: ConnectionFaults;
}

/** Everything around a device: the contents of its world file (sim/world/README.md). */
export interface World {
  readonly networks?: readonly WifiNetwork[];
  readonly hosts?: readonly WorldHost[];
  /** The time service; `start` as `2026-01-31T12:00:00Z`, this machine's time by default. */
  readonly time?: { readonly answers?: boolean; readonly start?: string };
  /** Of the chance in connection faults. */
  readonly seed?: number;
}

/** Where a host of the simulated internet listens on this machine. */
export interface HostEndpoint {
  readonly address: string;
  readonly httpPort: number;
  readonly httpsPort: number;
}

/** Hosts that answer at the ports 80 and 443, as entries of a world. */
export function webHosts(
  endpoints: Readonly<Record<string, HostEndpoint>>,
  faults: Readonly<Record<string, ConnectionFaults>> = {},
): WorldHost[] {
  return Object.entries(endpoints).map(([name, { address, httpPort, httpsPort }]) => {
    const faultsOfHost = faults[name];
    return {
      name,
      ports: { 80: `${address}:${httpPort}`, 443: `${address}:${httpsPort}` },
      ...(faultsOfHost === undefined ? {} : { faults: faultsOfHost }),
    };
  });
}

/** Writes a world file in one step: devices that watch it never read half of it. */
export function writeWorld(path: string, world: World): void {
  const unfinished = `${path}.${process.pid}.new`;
  writeFileSync(unfinished, `${JSON.stringify(world, undefined, 2)}\n`);
  renameSync(unfinished, path);
}

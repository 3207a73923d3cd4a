/** How to start one simulated board. Paths are files; what is left out is the bootloader's default. */
export interface DeviceOptions {
  /** The bootloader program: it plays the hardware and starts the firmware in the flash. */
  readonly bootloader: string;
  /** The 4 MiB flash file. */
  readonly flash: string;
  readonly world?: string;
  /** Loopback addresses of the two interfaces; unique ones are chosen by default. */
  readonly stationAddress?: string;
  readonly accessPointAddress?: string;
  /** `24:0a:c4:00:00:01`. */
  readonly mac?: string;
  readonly seed?: number;
  /** Virtual time runs so many times as fast as the wall. */
  readonly speed?: number;
  readonly clock?: "real" | "manual";
  /** The device ends after so many boots. */
  readonly boots?: number;
  /** The device ends at a power cut, where it otherwise powers up again. */
  readonly staysOff?: boolean;
  /** What goes wrong from the start: name → value, as `flash.cut` → `120` (sim/README.md). */
  readonly faults?: Readonly<Record<string, string | number>>;
}

/** Everything but the bootloader's own path, with the addresses and the control socket decided. */
export interface LaunchOptions extends Omit<DeviceOptions, "bootloader"> {
  readonly stationAddress: string;
  readonly accessPointAddress: string;
  readonly control: string;
}

const argumentNames = {
  flash: "flash",
  control: "control",
  world: "world",
  stationAddress: "station-address",
  accessPointAddress: "ap-address",
  mac: "mac",
  seed: "seed",
  speed: "speed",
  clock: "clock",
  boots: "boots",
  staysOff: "stay-off",
} as const satisfies Record<keyof Omit<LaunchOptions, "faults">, string>;

/** The bootloader's command line. */
export function launchArguments(options: LaunchOptions): string[] {
  const argumentList: string[] = [];
  for (const [name, argument] of Object.entries(argumentNames)) {
    const value = options[name as keyof typeof argumentNames];
    if (value === undefined) continue;
    argumentList.push(`--${argument}`, typeof value === "boolean" ? (value ? "yes" : "no") : String(value));
  }
  for (const [name, value] of Object.entries(options.faults ?? {})) {
    argumentList.push("--fault", `${name}=${value}`);
  }
  return argumentList;
}

let devicesOfThisProcess = 0;

/**
 * A pair of loopback addresses that no other device of this or another test process has: the process's number
 * is in it. 127.0.0.0/16 stays free for servers.
 */
export function freeAddresses(): { readonly stationAddress: string; readonly accessPointAddress: string } {
  const device = devicesOfThisProcess++ % 125;
  const network = `127.${1 + (process.pid % 250)}.${Math.floor(process.pid / 250) % 250}`;
  return {
    stationAddress: `${network}.${2 + 2 * device}`,
    accessPointAddress: `${network}.${3 + 2 * device}`,
  };
}

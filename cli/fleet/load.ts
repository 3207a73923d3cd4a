import type { PublicKey } from "../../release/keys.ts";
import type { Firmware } from "../../sim/fleet/device.ts";

export interface FirmwareOptions {
  readonly owner: string;
  readonly repository: string;
  readonly board: string;
  /** Whose releases are believed. */
  readonly keys: readonly PublicKey[];
  /** Versions that crash when they start. */
  readonly broken: ReadonlySet<string>;
}

/** What a fleet needs to know of the firmware. */
export interface FleetFirmware {
  readonly product: string;
  /** A device's place from 0 up to 100 in the rollout of a version. */
  readonly rolloutPlace: (deviceId: string, version: string) => number;
  readonly create: (options: FirmwareOptions) => Firmware;
}

/**
 * The firmware's own modules. They are programs in Otter's language with a configuration of their own, so the types of
 * this program end here; `--import ./arduino/node.mjs` must have told Node where Arduino's stand-ins are.
 */
export async function loadFirmware(): Promise<FleetFirmware> {
  const file = "./firmware/updater.ts";
  const { firmware } = (await import(file)) as { readonly firmware: FleetFirmware };
  return firmware;
}

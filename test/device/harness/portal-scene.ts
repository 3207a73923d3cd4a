import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import type { SimulatedDevice } from "../../../sim/device/index.ts";
import type { ConfigChanges } from "../../../sim/firmware/overlays.ts";
import type { Scene } from "./scene.ts";
import { newDeviceScene } from "./update-scene.ts";

const blinkMs = 20;
const ledPin = 2;

/** One configuration for all tests of the setup page: it is built once. */
export const portalConfig: ConfigChanges = {
  // Long enough for a person to read the result, also while the device's time runs faster.
  portal: { lingerMs: 600_000, homeNetwork: "open" },
  // So fast that the light shows when the loop stands still.
  device: { blinkMs },
  ota: { installer: "resumable" },
};

/** A device that was never set up, still switched off. */
export function portalScene(): Promise<Scene> {
  return newDeviceScene({ config: portalConfig });
}

/** The longest time (virtual milliseconds) for which the device's loop stood still since that event of its pins. */
export async function longestStallMs(device: SimulatedDevice, from: number): Promise<number> {
  const { events } = await device.trace(from);
  const toggles = events.filter(({ pin, kind }) => pin === ledPin && kind === "level");
  let longestMs = 0;
  toggles.forEach((toggle, index) => {
    const previous = toggles[index - 1];
    if (previous?.boot !== toggle.boot) return;
    longestMs = Math.max(longestMs, (toggle.microseconds - previous.microseconds) / 1000 - blinkMs);
  });
  if (toggles.length < 2) throw new Error(`The light did not blink: ${JSON.stringify(events.slice(0, 3))}`);
  return Math.round(longestMs);
}

/** Memory (kB) that the firmware's process uses now. */
export function residentKilobytes(device: SimulatedDevice): number {
  const children = execFileSync("ps", ["--ppid", String(device.pid), "-o", "pid="], { encoding: "utf8" });
  const status = readFileSync(`/proc/${children.trim().split(/\s+/).at(-1) ?? ""}/status`, "utf8");
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]);
}

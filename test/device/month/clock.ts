import { setTimeout as sleep } from "node:timers/promises";
import type { SimulatedDevice } from "../../../sim/device/index.ts";

/** What the device says of itself at `/status.json`; see `firmware-src/components/ota/facts.ts`. */
export interface Facts {
  readonly version: string;
  readonly phase: string;
  readonly isOnTrial: boolean;
  readonly isInSafeMode: boolean;
  readonly lastProblem: string;
}

export const minuteMicroseconds = 60_000_000;
/** Wall time that a device may take for anything; the machine may be busy. */
const patienceMs = 120_000;
const pauseMs = 20;
/** What a jump of the clock would spoil: a connection in use would have been silent for minutes. */
const busyPhases: readonly string[] = ["checking", "found", "downloading"];

/** Wall time for a check that is due to begin; without a network there is none. */
const beginMs = 500;

/** Lets time jump, and then run as usual until the device has nothing under way. */
export async function pass(device: SimulatedDevice, minutes: number): Promise<Facts> {
  const from = device.log.mark();
  await device.command(`advance ${minutes * minuteMicroseconds}`);
  // Another jump in the middle of a check would make it fail.
  await device.log.waitFor(/\[ota\] checking/, beginMs, from).catch(() => undefined);
  return untilQuiet(device);
}

/** An answer of its page proves that the program has come round since, and that nothing of it hangs. */
export async function untilQuiet(device: SimulatedDevice): Promise<Facts> {
  const deadlineMs = Date.now() + patienceMs;
  let last = "it never answered";
  while (Date.now() < deadlineMs) {
    const facts = await ask(device).catch((error: unknown) => void (last = String(error)));
    if (facts !== undefined) {
      if (!facts.isOnTrial && !busyPhases.includes(facts.phase)) return facts;
      last = JSON.stringify(facts);
    }
    await sleep(pauseMs);
  }
  throw new Error(
    `The device is not at rest after ${patienceMs} ms: ${last}\n${device.log.lines.slice(-60).join("\n")}`,
  );
}

/** At the address that it has in its network, or else at that of its access point, which is open while it has none. */
async function ask(device: SimulatedDevice): Promise<Facts> {
  const { status, text } = await device
    .http("/status.json", { by: "station" })
    .catch(() => device.http("/status.json", { by: "accessPoint" }));
  if (status !== 200) throw new Error(`/status.json: ${status}`);
  return JSON.parse(text) as Facts;
}

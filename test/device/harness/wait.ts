import type { DeviceState, SimulatedDevice } from "../../../sim/device/index.ts";

const pauseMs = 50;

/** Asks the device for its state until it is as wanted; fails with the state and the end of the serial log. */
export async function waitForState(
  device: SimulatedDevice,
  description: string,
  isReached: (state: DeviceState) => boolean,
  timeoutMs: number,
): Promise<DeviceState> {
  const deadlineMs = Date.now() + timeoutMs;
  for (;;) {
    if (!device.isRunning) throw new Error(`The board ended before ${description}.\n${lastLines(device)}`);
    const state = await device.state();
    if (isReached(state)) return state;
    if (Date.now() > deadlineMs) {
      const { published, ...rest } = state;
      const facts = JSON.stringify({ ...rest, published }, undefined, 1);
      throw new Error(`Not ${description} within ${timeoutMs} ms: ${facts}\n${lastLines(device)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}

/** Waits until the device runs this version and will keep it: confirmed, or as flashed in the factory. */
export function waitForVersion(device: SimulatedDevice, version: string, timeoutMs: number): Promise<DeviceState> {
  return waitForState(
    device,
    `running version ${version} for good`,
    ({ running }) => running?.version === version && ["VALID", "UNDEFINED"].includes(running.otaState),
    timeoutMs,
  );
}

function lastLines(device: SimulatedDevice): string {
  return device.log.lines.slice(-60).join("\n");
}

import type { SimulatedDevice } from "./index.ts";

const pauseMs = 200;
const attemptTimeoutMs = 3000;

export interface Credentials {
  readonly ssid: string;
  readonly password: string;
}

/** Waits until the device's access point is open and its page answers; returns the page. */
export async function waitForPage(device: SimulatedDevice, timeoutMs: number): Promise<string> {
  return poll(timeoutMs, "The setup page did not answer", async () => {
    const { status, text } = await device.http("/", { timeoutMs: attemptTimeoutMs });
    return status === 200 ? text : undefined;
  });
}

/**
 * Joins a network the way a person does: opens the setup page, waits for the scan to find the network, chooses it,
 * types the password and sends the form. Resolves when the device says on its serial port that it has joined.
 */
export async function joinByPage(device: SimulatedDevice, network: Credentials, timeoutMs: number): Promise<void> {
  const from = device.log.mark();
  const choice = Buffer.from(network.ssid, "utf8").toString("hex");
  const page = await poll(timeoutMs, `The setup page does not show ${network.ssid}`, async () => {
    const { text } = await device.http("/", { timeoutMs: attemptTimeoutMs });
    return text.includes(`value="${choice}"`) ? text : undefined;
  });
  const { status, text } = await device.http("/join", {
    form: { token: hiddenToken(page), network: choice, name: "", password: network.password },
  });
  if (status >= 400) throw new Error(`The setup page refused the form with ${status}: ${text.slice(0, 200)}`);
  const [line] = await device.log.waitFor(/\[wifi\] (joined|could not join) /, timeoutMs, from);
  if (line.includes("could not")) throw new Error(`The device could not join ${network.ssid}: ${line}`);
}

/** What proves that a form is one of this page. */
export function hiddenToken(page: string): string {
  const token = /name="token" value="([^"]*)"/.exec(page)?.[1];
  if (token === undefined) throw new Error("The setup page has no token.");
  return token;
}

/** A device that boots, scans or changes its channel does not answer for a moment: it is asked again. */
async function poll<T>(timeoutMs: number, failure: string, ask: () => Promise<T | undefined>): Promise<T> {
  const deadlineMs = Date.now() + timeoutMs;
  let reason = "";
  while (Date.now() < deadlineMs) {
    try {
      const found = await ask();
      if (found !== undefined) return found;
    } catch (error) {
      reason = `: ${error instanceof Error ? error.message : String(error)}`;
    }
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  throw new Error(`${failure} within ${timeoutMs} ms${reason}.`);
}

import type { DeviceState } from "../device/index.ts";
import type { Github } from "../world/github/index.ts";

/** What can be seen of a device from outside: its own state, and what it asked GitHub for. */
export interface Observation {
  readonly state: DeviceState;
  readonly counters: Github["counters"];
}

export interface UpdateStep {
  readonly say: string;
  readonly isReached: (observation: Observation) => boolean;
}

export interface ExpectedUpdate {
  readonly version: string;
  readonly imageName: string;
  readonly imageBytes: number;
}

const kilobytes = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });

/** The way of one update, in order, each step with the evidence that it happened. Count requests from its start. */
export function updateSteps({ version, imageName, imageBytes }: ExpectedUpdate): UpdateStep[] {
  return [
    {
      say: "The device asked GitHub which release is the newest",
      isReached: ({ counters }) => counters.count({ kind: "latest" }) > 0,
    },
    {
      say: "It read the release's signed manifest, otter.jws",
      isReached: ({ counters }) => hasAsked(counters, "otter.jws"),
    },
    {
      say: `It is downloading ${imageName}`,
      isReached: ({ counters }) => hasAsked(counters, imageName),
    },
    {
      say: `It received all ${kilobytes.format(imageBytes / 1024)} KiB`,
      isReached: ({ counters, state }) =>
        counters.matching({ kind: "asset" }).some(({ bodyBytes }) => bodyBytes === imageBytes) ||
        state.running?.version === version,
    },
    {
      say: `It verified them in its flash and restarted: version ${version} is on trial`,
      isReached: ({ state }) => state.running?.version === version,
    },
    {
      say: `Version ${version} found its WiFi, completed a check and confirmed itself`,
      isReached: ({ state }) => state.running?.version === version && state.running.otaState === "VALID",
    },
  ];
}

function hasAsked(counters: Github["counters"], assetName: string): boolean {
  return counters.matching({ kind: "download" }).some(({ path }) => path.endsWith(`/${assetName}`));
}

/** Reports each step when it is reached; tells whether all were, before `timeoutMs` or the device's end. */
export async function watchSteps(
  steps: readonly UpdateStep[],
  observe: () => Promise<Observation>,
  say: (text: string) => void,
  timeoutMs: number,
): Promise<boolean> {
  const deadlineMs = Date.now() + timeoutMs;
  let next = 0;
  while (Date.now() < deadlineMs) {
    const observation = await observe();
    // Steps are quick; several may have been taken since the last look.
    for (let step = steps[next]; step?.isReached(observation); step = steps[++next]) say(step.say);
    if (next === steps.length) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

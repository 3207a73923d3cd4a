import { mock } from "node:test";

const stepMs = 10;
/** What one await may hand on to the next, many times over. */
const microtaskRounds = 40;

/** Lets mocked time pass in small steps: Node's own `tick` shows every timer the time at its end. */
export function elapse(durationMs: number): void {
  for (let leftMs = durationMs; leftMs > 0; leftMs -= stepMs) mock.timers.tick(Math.min(stepMs, leftMs));
}

/** The same for code that awaits: between two steps everything goes on that waits for no timer. */
export async function elapseAsync(durationMs: number): Promise<void> {
  await settle();
  for (let leftMs = durationMs; leftMs > 0; leftMs -= stepMs) {
    mock.timers.tick(Math.min(stepMs, leftMs));
    await settle();
  }
}

async function settle(): Promise<void> {
  for (let round = 0; round < microtaskRounds; round++) await Promise.resolve();
}

import { mock } from "node:test";

const stepMs = 10;

/** Lets mocked time pass in small steps: Node's own `tick` shows every timer the time at its end. */
export function elapse(durationMs: number): void {
  for (let leftMs = durationMs; leftMs > 0; leftMs -= stepMs) mock.timers.tick(Math.min(stepMs, leftMs));
}

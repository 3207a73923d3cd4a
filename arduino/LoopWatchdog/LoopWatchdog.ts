/** Stand-in: Node has no watchdog; tests see what was asked for. */
export const watchdog: { timeoutMs: number | undefined } = { timeoutMs: undefined };

export function watchLoop(timeoutMs: number): void {
  watchdog.timeoutMs = timeoutMs;
}
export function disableLoopWDT(): void {
  watchdog.timeoutMs = undefined;
}

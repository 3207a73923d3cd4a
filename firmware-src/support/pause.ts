/** Lets everything else on the device go on for a while. */
export function pause(durationMs: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(), durationMs);
  });
}

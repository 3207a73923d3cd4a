/** Stand-in: `WiFi`'s stand-in tells it what happens. */
let count = 0;
let lastReason = 0;

export function watchDisconnections(): void {}
export function disconnections(): number {
  return count;
}
export function disconnectReason(): number {
  return lastReason;
}

/** For tests, and for the stand-in of `WiFi`. */
export function noteDisconnection(reason: number): void {
  count++;
  lastReason = reason;
}

/** Stand-in: the time of this machine. */
export function configTime(_offsetSeconds: number, _daylightOffsetSeconds: number, _server: string): void {}
export function unixSeconds(): number {
  return Math.floor(Date.now() / 1000);
}

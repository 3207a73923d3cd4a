/** Stand-in: numbers in memory. */

/** For tests; `fill(0)` is a loss of power. */
export const rtcWords = new Uint32Array(4);

export function readRtcWord(index: number): number {
  return rtcWords[index] ?? 0;
}
export function writeRtcWord(index: number, value: number): void {
  rtcWords[index] = value;
}

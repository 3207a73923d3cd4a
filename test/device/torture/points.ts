/** How far the interrupted flash operation gets. "After" is the same flash as "before" the next one, so it is left out. */
export const cutModes = ["before", "torn"] as const;
export type CutMode = (typeof cutModes)[number];

/** A moment at which the power fails. */
export interface CutPoint {
  /** Counted from 1, from the moment that the device is switched on. */
  readonly operation: number;
  readonly mode: CutMode;
}

/** Every moment there is. */
export function allPoints(operations: number): CutPoint[] {
  const points: CutPoint[] = [];
  for (let operation = 1; operation <= operations; operation++) {
    for (const mode of cutModes) points.push({ operation, mode });
  }
  return points;
}

/** So many of them by chance, each at most once, the same ones for the same seed. */
export function samplePoints(operations: number, count: number, seed: number): CutPoint[] {
  const points = allPoints(operations);
  const random = randomNumbers(seed);
  for (let index = 0; index < Math.min(count, points.length); index++) {
    const other = index + Math.floor(random() * (points.length - index));
    [points[index], points[other]] = [points[other] as CutPoint, points[index] as CutPoint];
  }
  return points.slice(0, count);
}

/** Mulberry32: the same seed gives the same numbers, from 0 up to 1. */
export function randomNumbers(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Makes garbage of one kind a thousand times. The driver runs the whole program again and again. */
export function soak(makeGarbage: (round: number) => void): void {
  for (let round = 0; round < 1000; round++) makeGarbage(round);
}

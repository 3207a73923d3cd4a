/** From a program that shows a fault to a small one that still does. */
import { applyEdits, compatible, type Edit, possibleEdits } from "./edits.ts";

/** Says of each program whether it still shows the fault; asked for many at once, since that is hardly slower than for one. */
export type StillFails = (programs: readonly string[]) => Promise<readonly boolean[]>;

export interface ShrinkOptions {
  /** How many programs are tried together. */
  readonly batchSize: number;
  /** After so many batches the smallest program so far is good enough. */
  readonly mostBatches: number;
}

export const usualShrinking: ShrinkOptions = { batchSize: 24, mostBatches: 60 };

/** The smallest program that was found. Each round tries edits from the largest on and keeps what works of them, together if possible. */
export async function shrink(program: string, stillFails: StillFails, options = usualShrinking): Promise<string> {
  let smallest = program;
  let batches = 0;
  let position = 0;
  while (batches < options.mostBatches) {
    const edits = possibleEdits(smallest);
    if (position >= edits.length) break;
    const tried = edits.slice(position, position + options.batchSize);
    const results = await stillFails(tried.map((edit) => applyEdits(smallest, [edit])));
    batches++;
    const working = compatible(tried.filter((_, index) => results[index] === true));
    if (working.length === 0) {
      position += tried.length;
      continue;
    }
    const step = await together(smallest, working, stillFails);
    if (working.length > 1) batches++;
    smallest = applyEdits(smallest, step);
    // What failed before mostly fails again: the search goes on from here, and starts over once it has come to the end.
    position = Math.max(0, position - options.batchSize);
  }
  return smallest;
}

/** As many of the working edits as work together. */
async function together(program: string, working: readonly Edit[], stillFails: StillFails): Promise<readonly Edit[]> {
  if (working.length === 1) return working;
  const sets = [working, ...[2, 4].map((part) => working.slice(0, Math.ceil(working.length / part)))];
  const results = await stillFails(sets.map((set) => applyEdits(program, set)));
  return sets.find((_, index) => results[index] === true) ?? working.slice(0, 1);
}

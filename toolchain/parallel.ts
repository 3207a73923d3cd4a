import { availableParallelism } from "node:os";

/** Calls `work` for each item, a few at a time, and gives the results in the order of the items. Stops at the first failure. */
export async function parallel<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
  jobs = availableParallelism(),
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  let hasFailed = false;
  const worker = async (): Promise<void> => {
    while (next < items.length && !hasFailed) {
      const index = next++;
      try {
        results[index] = await work(items[index] as Item);
      } catch (error) {
        hasFailed = true;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(jobs, items.length) }, worker));
  return results;
}

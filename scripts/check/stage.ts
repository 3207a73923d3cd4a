/** How much of a stage went well. A tool that only says yes or no counts as one test. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** One tool of `npm test`. */
export interface Stage {
  readonly name: string;
  /** Runs the tool from the project's folder. `print` shows what a person needs to see, at once or when it failed. */
  run(print: (text: string) => void): Promise<Tally>;
}

export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (total, tally) => ({ passed: total.passed + tally.passed, failed: total.failed + tally.failed }),
    { passed: 0, failed: 0 },
  );
}

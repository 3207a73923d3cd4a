/** A question to the probe, and what Node says to it. */
export interface Question {
  readonly ask: readonly unknown[];
  readonly expect: unknown;
}

/** What `answer` gives, or its error as the probe writes it. */
export function outcome(answer: () => unknown): unknown {
  try {
    const value = answer();
    return value === undefined ? null : value;
  } catch (error) {
    return `!${String(error)}`;
  }
}

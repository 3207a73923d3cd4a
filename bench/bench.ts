/** One measured number, as a row of the README's table shows it. */
export interface Figure {
  /** What was measured, in words that need no context. */
  readonly name: string;
  readonly value: number;
  readonly unit:
    "s" | "ms" | "MiB" | "kB" | "bytes" | "%" | "lines" | "blocks" | "ratio" | "requests" | "minutes" | "devices";
  /** Too much for the README: shown in docs/performance.md alone. */
  readonly isDetail?: boolean;
}

/** What a file `*.bench.ts` exports as `bench`. */
export interface Bench {
  readonly title: string;
  /** Runs the real thing and returns what it cost. Throws when it did not work: no figure is better than a wrong one. */
  measure(): Promise<readonly Figure[]>;
}

/** The figures of one bench. */
export interface Result {
  readonly title: string;
  readonly figures: readonly Figure[];
}

interface Boolean {
  toString(): string;
}

interface BooleanConstructor {
  /** Whether the value counts as true in a condition. */
  (value?: unknown): boolean;
}

declare const Boolean: BooleanConstructor;

interface DateConstructor {
  /** Milliseconds since 1970-01-01T00:00Z; on a device without a set clock, since it started. */
  now(): number;
}

declare const Date: DateConstructor;

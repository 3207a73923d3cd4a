/** How long to wait before the next attempt: twice as long after each failure, up to a limit. */
export class BackOff {
  private readonly firstMs: number;
  private readonly limitMs: number;
  private failures = 0;

  constructor(firstMs: number, limitMs: number) {
    this.firstMs = firstMs;
    this.limitMs = limitMs;
  }

  /** Counts a failure; the pause that follows it. */
  next(): number {
    // 2^30 times any first pause is beyond every limit, and a larger exponent says no more.
    const pauseMs = this.firstMs * 2 ** Math.min(this.failures, 30);
    this.failures++;
    return Math.min(pauseMs, this.limitMs);
  }

  /** After a success the next failure counts as the first again. */
  reset(): void {
    this.failures = 0;
  }
}

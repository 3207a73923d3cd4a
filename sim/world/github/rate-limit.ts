const hourMs = 3_600_000;

/** The limit of GitHub's API for callers without a token: so many requests an hour and address. */
export class RateLimiter {
  readonly limit: number;
  readonly #now: () => number;
  readonly #windows = new Map<string, { startMs: number; used: number }>();

  constructor(limit: number, now: () => number) {
    this.limit = limit;
    this.#now = now;
  }

  /** Counts one request; tells what is left and when the window ends (Unix seconds). */
  take(address: string): { isAllowed: boolean; used: number; remaining: number; reset: number } {
    const nowMs = this.#now();
    const known = this.#windows.get(address);
    const window = known === undefined || nowMs >= known.startMs + hourMs ? { startMs: nowMs, used: 0 } : known;
    this.#windows.set(address, window);
    const isAllowed = window.used < this.limit;
    if (isAllowed) window.used += 1;
    return {
      isAllowed,
      used: window.used,
      remaining: this.limit - window.used,
      reset: Math.ceil((window.startMs + hourMs) / 1000),
    };
  }
}

/** A timer of somebody's. */
interface Timer {
  readonly atMs: number;
  readonly number: number;
  readonly owner: unknown;
  readonly run: () => void;
  /** Milliseconds, for one that repeats. */
  readonly everyMs: number | undefined;
}

/** A clock that stands still while something happens and jumps to the next thing that does. */
export class VirtualClock {
  #nowMs: number;
  #next = 1;
  readonly #heap: Timer[] = [];
  readonly #live = new Map<number, Timer>();
  /** Whose timers are set from now on. */
  owner: unknown = undefined;

  constructor(startMs: number) {
    this.#nowMs = startMs;
  }

  get nowMs(): number {
    return this.#nowMs;
  }

  /** The number of the timer, for `cancel`. */
  after(delayMs: number, run: () => void, everyMs?: number): number {
    return this.#add({
      atMs: this.#nowMs + Math.max(0, delayMs),
      number: this.#next++,
      owner: this.owner,
      run,
      everyMs,
    });
  }

  cancel(number: number): void {
    this.#live.delete(number);
  }

  /** All timers of one owner: what a restart does to a device's. */
  cancelOf(owner: unknown): void {
    for (const [number, timer] of this.#live) if (timer.owner === owner) this.#live.delete(number);
  }

  /** The next timer, with the clock at its time; undefined when none is left before that moment. */
  take(untilMs: number): Timer | undefined {
    for (let timer = this.#heap[0]; timer !== undefined && timer.atMs <= untilMs; timer = this.#heap[0]) {
      this.#pop();
      if (this.#live.get(timer.number) !== timer) continue;
      this.#live.delete(timer.number);
      this.#nowMs = timer.atMs;
      // A repeating timer keeps its number.
      if (timer.everyMs !== undefined) this.#add({ ...timer, atMs: timer.atMs + Math.max(1, timer.everyMs) });
      return timer;
    }
    this.#nowMs = Math.max(this.#nowMs, untilMs);
    return undefined;
  }

  #add(timer: Timer): number {
    this.#live.set(timer.number, timer);
    const heap = this.#heap;
    heap.push(timer);
    for (let at = heap.length - 1; at > 0;) {
      const parent = (at - 1) >> 1;
      if (!isBefore(heap[at], heap[parent])) break;
      [heap[at], heap[parent]] = [heap[parent] as Timer, heap[at] as Timer];
      at = parent;
    }
    return timer.number;
  }

  #pop(): void {
    const heap = this.#heap;
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return;
    heap[0] = last;
    for (let at = 0; ;) {
      let first = at;
      for (const child of [2 * at + 1, 2 * at + 2]) if (isBefore(heap[child], heap[first])) first = child;
      if (first === at) return;
      [heap[at], heap[first]] = [heap[first] as Timer, heap[at] as Timer];
      at = first;
    }
  }
}

/** Timers of the same moment run in the order in which they were set. */
function isBefore(left: Timer | undefined, right: Timer | undefined): boolean {
  if (left === undefined || right === undefined) return false;
  return left.atMs === right.atMs ? left.number < right.number : left.atMs < right.atMs;
}

const names = ["setTimeout", "setInterval", "clearTimeout", "clearInterval"] as const;

/** Lets `work` run with this clock in the place of Node's timers and of `Date.now`. */
export async function withVirtualTime<T>(clock: VirtualClock, work: () => Promise<T>): Promise<T> {
  const original = Object.fromEntries(names.map((name) => [name, globalThis[name]]));
  const originalNow = Date.now;
  const cancel = (number: unknown): void => {
    if (typeof number === "number") clock.cancel(number);
  };
  Object.assign(globalThis, {
    setTimeout: (run: () => void, delayMs = 0) => clock.after(delayMs, run),
    setInterval: (run: () => void, everyMs = 0) => clock.after(everyMs, run, everyMs),
    clearTimeout: cancel,
    clearInterval: cancel,
  });
  Date.now = () => clock.nowMs;
  try {
    return await work();
  } finally {
    Object.assign(globalThis, original);
    Date.now = originalNow;
  }
}

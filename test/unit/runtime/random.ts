/** Random numbers that are the same in every run. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** 32 random bits. */
  bits(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  }

  /** A whole number in [low, high]. */
  between(low: number, high: number): number {
    return low + (this.bits() % (high - low + 1));
  }

  pick<T>(items: readonly T[]): T {
    const item = items[this.bits() % items.length];
    if (item === undefined) throw new Error("nothing to pick from");
    return item;
  }

  /** Any bit pattern of a double, NaN aside. */
  double(): number {
    const view = new DataView(new ArrayBuffer(8));
    view.setUint32(0, this.bits());
    view.setUint32(4, this.bits());
    const value = view.getFloat64(0);
    return Number.isNaN(value) ? this.double() : value;
  }
}

/** The bits of a double in hexadecimal, as the probe reads them. */
export function bitsOf(value: number): string {
  if (Number.isNaN(value)) return "7ff8000000000000";
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  return view.getBigUint64(0).toString(16).padStart(16, "0");
}

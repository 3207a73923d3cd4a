/** Where a text stands in the base, as far as it was found. */
export interface Match {
  readonly position: number;
  /** Bytes that are equal; 0 when nothing was found. */
  readonly length: number;
}

const seedBytes = 8;
/** More candidates make a patch hardly smaller, and repetitive images slow. */
const candidateLimit = 64;
/** Chains of a large base; a small one needs fewer. */
const mostChains = 1 << 20;
const none: Match = { position: 0, length: 0 };

/**
 * Finds the longest stretch of a base that begins like a place in another text. All places of the base are in chains by
 * a hash of their first bytes; a search looks at a bounded number of them, so that no image takes forever.
 */
export class Matcher {
  readonly #base: Buffer;
  readonly #newest: Int32Array;
  readonly #older: Int32Array;

  constructor(base: Buffer) {
    this.#base = base;
    this.#older = new Int32Array(base.length);
    let chains = 256;
    while (chains < base.length && chains < mostChains) chains *= 2;
    this.#newest = new Int32Array(chains).fill(-1);
    for (let position = 0; position + seedBytes <= base.length; position++) {
      const hash = this.#chainAt(base, position);
      this.#older[position] = this.#newest[hash] ?? -1;
      this.#newest[hash] = position;
    }
  }

  /** The longest of the candidates; `none` is shorter than a seed. */
  longest(target: Buffer, at: number): Match {
    if (at + seedBytes > target.length) return none;
    let best = none;
    let candidate = this.#newest[this.#chainAt(target, at)] ?? -1;
    for (let left = candidateLimit; left > 0 && candidate >= 0; left--) {
      // One that is not equal where the best one ends cannot be longer.
      if (this.#base[candidate + best.length] === target[at + best.length]) {
        const length = this.#lengthAt(candidate, target, at);
        if (length > best.length) best = { position: candidate, length };
      }
      candidate = this.#older[candidate] ?? -1;
    }
    return best.length < seedBytes ? none : best;
  }

  #lengthAt(position: number, target: Buffer, at: number): number {
    const limit = Math.min(this.#base.length - position, target.length - at);
    let length = 0;
    while (length < limit && this.#base[position + length] === target[at + length]) length++;
    return length;
  }

  #chainAt(bytes: Buffer, at: number): number {
    const mixed = Math.imul(bytes.readUInt32LE(at), 0x9e3779b1) ^ Math.imul(bytes.readUInt32LE(at + 4), 0x85ebca6b);
    return (mixed ^ (mixed >>> 15)) & (this.#newest.length - 1);
  }
}

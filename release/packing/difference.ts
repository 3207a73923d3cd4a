import { Matcher } from "./matcher.ts";

/**
 * A piece of the target: first bytes that are similar to the base from `basePosition` on, then bytes that are new. Both
 * are lengths in the target.
 */
export interface Piece {
  readonly basePosition: number;
  readonly targetPosition: number;
  readonly similar: number;
  readonly fresh: number;
}

/** A match must be so much longer than going on where the last one was. */
const gainBytes = 8;

/**
 * Cuts the target into pieces by the method of bsdiff (C. Percival, "Naive differences of executable code", 2003): a piece
 * goes on over bytes that differ while most of them are equal. In code that has moved only the addresses differ, each by the same few
 * amounts; their differences compress to almost nothing.
 */
export function difference(base: Buffer, target: Buffer): Piece[] {
  const matcher = new Matcher(base);
  const pieces: Piece[] = [];
  let last: Anchor = { base: 0, target: 0 };
  let match = { position: 0, length: 0 };
  let scan = 0;
  while (scan < target.length) {
    const offset = last.base - last.target;
    const isEqual = (at: number): boolean =>
      at + offset >= 0 && at + offset < base.length && base[at + offset] === target[at];
    scan += match.length;
    let counted = scan;
    /** Of the match's bytes, those that going on would get right as well. */
    let right = 0;
    for (; scan < target.length; scan++) {
      match = matcher.longest(target, scan);
      for (; counted < scan + match.length; counted++) if (isEqual(counted)) right++;
      if ((match.length === right && match.length !== 0) || match.length > right + gainBytes) break;
      if (isEqual(scan)) right--;
    }
    if (match.length === right && scan < target.length) continue;
    const end: Anchor = { base: match.position, target: scan };
    const [piece, next] = cut(base, target, last, end, scan >= target.length);
    pieces.push(piece);
    last = next;
  }
  return pieces;
}

/** A place in the base and the place in the target that is like it. */
interface Anchor {
  readonly base: number;
  readonly target: number;
}

/** The piece from one anchor to the next, and where the next one begins: a match may reach back before it was found. */
function cut(base: Buffer, target: Buffer, from: Anchor, to: Anchor, isLast: boolean): [Piece, Anchor] {
  let forward = reach(to.target - from.target, (step) => base[from.base + step] === target[from.target + step]);
  forward = Math.min(forward, base.length - from.base);
  let back = 0;
  if (!isLast) {
    const limit = Math.min(to.target - from.target, to.base);
    back = reach(limit, (step) => base[to.base - 1 - step] === target[to.target - 1 - step]);
  }
  const overlap = from.target + forward - (to.target - back);
  if (overlap > 0) {
    const kept = share(base, target, overlap, {
      left: { base: from.base + forward - overlap, target: from.target + forward - overlap },
      right: { base: to.base - back, target: to.target - back },
    });
    forward += kept - overlap;
    back -= kept;
  }
  const piece: Piece = {
    basePosition: from.base,
    targetPosition: from.target,
    similar: forward,
    fresh: to.target - back - (from.target + forward),
  };
  return [piece, { base: to.base - back, target: to.target - back }];
}

/** How far it is worth going: to where the equal bytes outnumber the others most. */
function reach(limit: number, isEqual: (step: number) => boolean): number {
  let [surplus, best, length] = [0, 0, 0];
  for (let step = 0; step < limit; step++) {
    surplus += isEqual(step) ? 1 : -1;
    if (surplus > best) [best, length] = [surplus, step + 1];
  }
  return length;
}

/** How many bytes of the overlap belong to its left neighbour, so that as many as possible are equal. */
function share(
  base: Buffer,
  target: Buffer,
  overlap: number,
  { left, right }: { readonly left: Anchor; readonly right: Anchor },
): number {
  let [surplus, best, kept] = [0, 0, 0];
  for (let step = 0; step < overlap; step++) {
    if (base[left.base + step] === target[left.target + step]) surplus++;
    if (base[right.base + step] === target[right.target + step]) surplus--;
    if (surplus > best) [best, kept] = [surplus, step + 1];
  }
  return kept;
}

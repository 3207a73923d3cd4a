/** What is known about the variables of one function at one point of it. */
import type { Local } from "../../ir/nodes.ts";
import { operate } from "./arithmetic.ts";
import { exactly, type Interval, isExactWhole, join, type Known, meet, widen } from "./interval.ts";

/** `variable = base + offset`, as long as neither is assigned: what an index proves about one holds for the other. */
export interface Relation {
  readonly base: Local;
  readonly offset: number;
}

export class State {
  private values: Map<Local, Interval>;
  private relations: Map<Local, Relation>;

  constructor(values: Iterable<[Local, Interval]> = [], relations: Iterable<[Local, Relation]> = []) {
    this.values = new Map(values);
    this.relations = new Map(relations);
  }

  copy(): State {
    return new State(this.values, this.relations);
  }

  /** Takes over what another state knows; it must not be used again. */
  become(other: State): void {
    this.values = other.values;
    this.relations = other.relations;
  }

  get(local: Local): Known {
    return this.values.get(local);
  }

  /** After an assignment. */
  assign(local: Local, value: Known, relation?: Relation): void {
    for (const [other, { base }] of this.relations) if (base === local) this.relations.delete(other);
    this.relations.delete(local);
    if (value === undefined) this.values.delete(local);
    else this.values.set(local, value);
    if (relation !== undefined && relation.base !== local) this.relations.set(local, relation);
  }

  /** After a test or an access that only some values pass. False if none does: nothing behind it is reached. */
  refine(local: Local, passing: Interval): boolean {
    if (!this.narrow(local, passing)) return false;
    const own = this.relations.get(local);
    if (own !== undefined && !this.refineRelative(own.base, passing, -own.offset)) return false;
    for (const [other, { base, offset }] of this.relations)
      if (base === local && !this.refineRelative(other, passing, offset)) return false;
    return true;
  }

  private narrow(local: Local, passing: Interval): boolean {
    const known = this.values.get(local);
    if (known === undefined) return true;
    const narrowed = meet(known, passing);
    if (narrowed !== undefined) this.values.set(local, narrowed);
    return narrowed !== undefined;
  }

  /** Only where the sum is exact: `base + offset` of a large double may be another number. */
  private refineRelative(local: Local, passing: Interval, offset: number): boolean {
    if (!isExactWhole(passing) || !isExactWhole(this.values.get(local))) return true;
    const shifted = operate("+", passing, exactly(offset));
    return shifted === undefined || this.narrow(local, shifted);
  }

  /** What is known where two ways meet. A way that is never taken is `undefined`. */
  static join(a: State | undefined, b: State | undefined): State | undefined {
    return State.merge(a, b, join);
  }

  /** As `join`, but what has grown since `before` grows at once to where it may come to rest. */
  static widen(before: State, next: State): State {
    return State.merge(before, next, widen) as State;
  }

  private static merge(
    a: State | undefined,
    b: State | undefined,
    merge: (a: Known, b: Known) => Known,
  ): State | undefined {
    if (a === undefined || b === undefined) return a ?? b;
    if (a === b) return a;
    const values: [Local, Interval][] = [];
    for (const [local, value] of a.values) {
      const merged = b.values.has(local) ? merge(value, b.values.get(local)) : undefined;
      if (merged !== undefined) values.push([local, merged]);
    }
    const relations = [...a.relations].filter(([local, { base, offset }]) => {
      const other = b.relations.get(local);
      return other?.base === base && other.offset === offset;
    });
    return new State(values, relations);
  }

  /** Whether everything that holds in `other` is within what holds here. */
  covers(other: State, within: (outer: Known, inner: Known) => boolean): boolean {
    for (const [local, value] of this.values)
      if (!other.values.has(local) || !within(value, other.values.get(local))) return false;
    for (const [local, { base, offset }] of this.relations) {
      const its = other.relations.get(local);
      if (its?.base !== base || its.offset !== offset) return false;
    }
    return true;
  }

  /** Forgets what is known about variables that may be assigned meanwhile. */
  forget(locals: Iterable<Local>): void {
    for (const local of locals) this.assign(local, undefined);
  }
}

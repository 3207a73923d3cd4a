/** What is known about the variables of one function at one point of it. */
import type { Local } from "../../ir/nodes.ts";
import { operate } from "./arithmetic.ts";
import { covers, exactly, type Interval, isExactWhole, join, type Known, meet, widen } from "./interval.ts";

/** `variable = base + offset`, as long as neither is assigned: what an index proves about one holds for the other. */
export interface Relation {
  readonly base: Local;
  readonly offset: number;
}

/** What a state holds; shared between states until one of them changes it. */
interface Knowledge {
  readonly values: Map<Local, Interval>;
  readonly relations: Map<Local, Relation>;
  /** The text that a number is below the length of. */
  readonly limits: Map<Local, Local>;
}

export class State {
  private held: Knowledge;
  private isShared = false;

  constructor(held: Knowledge = { values: new Map(), relations: new Map(), limits: new Map() }) {
    this.held = held;
  }

  copy(): State {
    const copy = new State(this.held);
    copy.isShared = this.isShared = true;
    return copy;
  }

  /** What is held, for a change. */
  private own(): Knowledge {
    if (this.isShared) {
      const { values, relations, limits } = this.held;
      this.held = { values: new Map(values), relations: new Map(relations), limits: new Map(limits) };
      this.isShared = false;
    }
    return this.held;
  }

  /** Takes over what another state knows; it must not be used again. */
  become(other: State): void {
    this.held = other.held;
    this.isShared = other.isShared;
  }

  get(local: Local): Known {
    return this.held.values.get(local);
  }

  /** After an assignment. */
  assign(local: Local, value: Known, relation?: Relation): void {
    const { values, relations, limits } = this.own();
    for (const [other, { base }] of relations) if (base === local) relations.delete(other);
    relations.delete(local);
    limits.delete(local);
    if (value === undefined) values.delete(local);
    else values.set(local, value);
    if (relation !== undefined && relation.base !== local) relations.set(local, relation);
  }

  /** After a text was assigned. */
  assignText(text: Local): void {
    if (![...this.held.limits.values()].includes(text)) return;
    const { limits } = this.own();
    for (const [index, limit] of limits) if (limit === text) limits.delete(index);
  }

  /** Notes that a number is below a text's length. */
  limit(index: Local, text: Local): void {
    this.own().limits.set(index, text);
  }

  isBelowLength(index: Local, text: Local): boolean {
    return this.held.limits.get(index) === text;
  }

  /** After a test or an access that only some values pass. False if none does: nothing behind it is reached. */
  refine(local: Local, passing: Interval): boolean {
    if (!this.narrow(local, passing)) return false;
    const { relations } = this.held;
    const own = relations.get(local);
    if (own !== undefined && !this.refineRelative(own.base, passing, -own.offset)) return false;
    for (const [other, { base, offset }] of relations)
      if (base === local && !this.refineRelative(other, passing, offset)) return false;
    return true;
  }

  private narrow(local: Local, passing: Interval): boolean {
    const known = this.get(local);
    if (known === undefined) return true;
    const narrowed = meet(known, passing);
    if (narrowed !== undefined && !covers(narrowed, known)) this.own().values.set(local, narrowed);
    return narrowed !== undefined;
  }

  /** Only where the sum is exact: `base + offset` of a large double may be another number. */
  private refineRelative(local: Local, passing: Interval, offset: number): boolean {
    if (!isExactWhole(passing) || !isExactWhole(this.get(local))) return true;
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
    if (a.held === b.held) return a;
    const values = new Map<Local, Interval>();
    for (const [local, value] of a.held.values) {
      const other = b.get(local);
      const merged = other === value ? value : other && merge(value, other);
      if (merged !== undefined) values.set(local, merged);
    }
    const relations = [...a.held.relations].filter(([local, relation]) =>
      isSame(b.held.relations.get(local), relation),
    );
    const limits = [...a.held.limits].filter(([index, text]) => b.isBelowLength(index, text));
    return new State({ values, relations: new Map(relations), limits: new Map(limits) });
  }

  /** Whether everything that holds in `other` is within what holds here. */
  covers(other: State): boolean {
    if (this.held === other.held) return true;
    for (const [local, value] of this.held.values) {
      const its = other.get(local);
      if (its === undefined || !covers(value, its)) return false;
    }
    for (const [local, relation] of this.held.relations)
      if (!isSame(other.held.relations.get(local), relation)) return false;
    for (const [index, text] of this.held.limits) if (!other.isBelowLength(index, text)) return false;
    return true;
  }

  /** Forgets what is known about variables that may be assigned meanwhile. */
  forget(locals: Iterable<Local>): void {
    for (const local of locals) this.assign(local, undefined);
  }
}

function isSame(a: Relation | undefined, b: Relation): boolean {
  return a?.base === b.base && a.offset === b.offset;
}

/**
 * What is known about every place of the program that holds numbers, whatever the path: the values of all assignments together.
 * Each fact only grows, and knows which units of code have read it, so that these are looked at again.
 */
import type { Field, FunctionIr, Global, Local } from "../../ir/nodes.ts";
import { covers, join, type Known, widen } from "./interval.ts";

/** A place: a variable, a field, or the result of a function. */
export type Place = Local | Global | Field | FunctionIr;

/** How often a fact may grow by what was found before it takes steps. */
const patience = 3;

interface Fact {
  value: Known;
  growths: number;
  readonly readers: Set<object>;
}

export class Facts {
  private readonly facts = new Map<Place, Fact>();
  private readonly onGrowth: (reader: object) => void;
  private readonly settled: Facts | undefined;
  /** Whether a fact took a step, and may say less than it could. */
  hasWidened = false;

  /**
   * @param onGrowth told each unit of code that has read a fact which is no longer true
   * @param settled facts that hold already: read in place of these, which are found once more and say no less
   */
  constructor(onGrowth: (reader: object) => void, settled?: Facts) {
    this.onGrowth = onGrowth;
    this.settled = settled;
  }

  read(place: Place, reader: object): Known {
    if (this.settled !== undefined) return this.settled.get(place);
    const fact = this.at(place);
    fact.readers.add(reader);
    return fact.value;
  }

  /** What is known in the end. */
  get(place: Place): Known {
    return this.facts.get(place)?.value;
  }

  /** Another value that the place may hold. */
  record(place: Place, value: Known): void {
    const fact = this.at(place);
    if (covers(fact.value, value)) return;
    fact.growths++;
    const isWidened = fact.growths > patience && this.settled === undefined;
    this.hasWidened ||= isWidened;
    fact.value = (isWidened ? widen : join)(fact.value, value);
    for (const reader of fact.readers) this.onGrowth(reader);
  }

  private at(place: Place): Fact {
    let fact = this.facts.get(place);
    if (fact === undefined) this.facts.set(place, (fact = { value: undefined, growths: 0, readers: new Set() }));
    return fact;
  }
}

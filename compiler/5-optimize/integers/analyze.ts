/** Walks every unit of a program again and again until no fact grows any more. */
import type { Expression, FunctionIr, Program } from "../../ir/nodes.ts";
import { anIndex, type Findings, TooLarge } from "./expressions.ts";
import { Facts, type Place } from "./facts.ts";
import { anyNumber, exactly, join, type Known } from "./interval.ts";
import { StatementWalk } from "./statements.ts";
import { startingUnits, Surroundings, type Unit, unitOf } from "./units.ts";

export interface Analysis {
  readonly surroundings: Surroundings;
  /** Everything that a place may hold; `undefined`: nothing ever is. */
  known(place: Place): Known;
  /** Everything that an expression may give. */
  intervalOf(node: Expression): Known;
}

/** What is known about every number of the program; `undefined` if it is too large to find out. */
export function analyze(program: Program): Analysis | undefined {
  try {
    return new Fixpoint(program).reach();
  } catch (error) {
    if (error instanceof TooLarge) return undefined;
    throw error;
  }
}

class Fixpoint {
  private readonly program: Program;
  private readonly waiting = new Set<Unit>();
  private readonly units = new Map<FunctionIr | undefined, Unit[]>();
  private readonly opened = new Set<FunctionIr>();
  private readonly walks = new Map<Unit, StatementWalk>();
  private readonly findings: Findings;

  constructor(program: Program) {
    this.program = program;
    this.findings = {
      facts: new Facts((reader) => this.waiting.add(reader as Unit)),
      surroundings: new Surroundings(program),
      visit: (body) => {
        if (!this.units.has(body)) this.start(unitOf(body));
      },
      steps: 0,
    };
  }

  reach(): Analysis {
    this.recordCleared();
    for (const unit of startingUnits(this.program)) this.start(unit);
    do this.walkWaiting();
    while (this.openUnknownCalls());
    if (this.findings.facts.hasWidened) this.tighten();
    const { facts, surroundings } = this.findings;
    const intervals = this.intervals();
    return { surroundings, known: (place) => facts.get(place), intervalOf: (node) => intervals.get(node) };
  }

  private walkWaiting(): void {
    for (const unit of this.waiting) {
      this.waiting.delete(unit);
      const walk = new StatementWalk(this.findings, unit);
      this.walks.set(unit, walk);
      walk.run();
    }
  }

  /** Everything once more from what holds: where a bound took a step too far, less is found, and that holds as well. */
  private tighten(): void {
    this.findings.facts = new Facts(() => undefined, this.findings.facts);
    this.recordCleared();
    for (const body of this.opened) this.open(body);
    for (const unit of [...this.units.values()].flat()) this.waiting.add(unit);
    this.walkWaiting();
  }

  /** C++ clears variables of modules and the fields of a new object. */
  private recordCleared(): void {
    const { facts } = this.findings;
    const globals = this.program.modules.flatMap((each) => each.globals);
    const fields = this.program.objects.flatMap((each) => each.fields);
    for (const place of [...globals, ...fields]) if (place.type.kind === "number") facts.record(place, exactly(0));
    for (const global of globals)
      if (global.constant?.kind === "number") facts.record(global, exactly(global.constant.value));
  }

  private start(unit: Unit): void {
    const body = unit.function;
    this.waiting.add(unit);
    this.units.set(body, [...(this.units.get(body) ?? []), unit]);
    if (body !== undefined && this.findings.surroundings.isExposed(body)) this.open(body);
  }

  /** Parameters for which no call was found: whoever calls, calls with anything. */
  private openUnknownCalls(): boolean {
    const { facts } = this.findings;
    for (const body of this.units.keys())
      if (body?.parameters.some((each) => each.type.kind === "number" && facts.get(each) === undefined))
        this.open(body);
    return this.waiting.size > 0;
  }

  private open(body: FunctionIr): void {
    this.opened.add(body);
    const { facts, surroundings } = this.findings;
    for (const each of body.parameters)
      if (each.type.kind === "number") facts.record(each, surroundings.isIndex(each) ? anIndex : anyNumber);
  }

  private intervals(): Map<Expression, Known> {
    const found = new Map<Expression, Known>();
    for (const walk of this.walks.values())
      for (const [node, value] of walk.intervals)
        found.set(node, found.has(node) ? join(found.get(node), value) : value);
    return found;
  }
}

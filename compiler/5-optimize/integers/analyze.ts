/** Walks every unit of a program again and again until no fact grows any more. */
import type { Expression, FunctionIr, Program } from "../../ir/nodes.ts";
import { type Findings, TooLarge } from "./expressions.ts";
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
  private readonly waiting = new Set<Unit>();
  private readonly units = new Map<FunctionIr, Unit>();
  private readonly walks = new Map<Unit, StatementWalk>();
  private readonly findings: Findings;

  constructor(program: Program) {
    this.findings = {
      facts: new Facts((reader) => this.waiting.add(reader as Unit)),
      surroundings: new Surroundings(program),
      visit: (body) => {
        this.visit(body);
      },
      steps: 0,
    };
    // C++ clears variables of modules and the fields of a new object.
    const cleared = [...program.modules.flatMap((each) => each.globals), ...program.objects.flatMap((each) => each.fields)];
    for (const place of cleared) if (place.type.kind === "number") this.findings.facts.record(place, exactly(0));
    for (const global of program.modules.flatMap((each) => each.globals))
      if (global.constant?.kind === "number") this.findings.facts.record(global, exactly(global.constant.value));
    for (const unit of startingUnits(program)) this.start(unit);
  }

  reach(): Analysis {
    do {
      for (const unit of this.waiting) {
        this.waiting.delete(unit);
        const walk = new StatementWalk(this.findings, unit);
        this.walks.set(unit, walk);
        walk.run();
      }
    } while (this.openUnknownCalls());
    const { facts, surroundings } = this.findings;
    const intervals = new Map<Expression, Known>();
    for (const walk of this.walks.values())
      for (const [node, value] of walk.intervals) intervals.set(node, intervals.has(node) ? join(intervals.get(node), value) : value);
    return { surroundings, known: (place) => facts.get(place), intervalOf: (node) => intervals.get(node) };
  }

  private visit(body: FunctionIr): void {
    if (!this.units.has(body)) this.start(unitOf(body));
  }

  private start(unit: Unit): void {
    this.waiting.add(unit);
    if (unit.function === undefined) return;
    this.units.set(unit.function, unit);
    if (this.findings.surroundings.isExposed(unit.function)) this.open(unit.function);
  }

  /** Parameters for which no call was found: whoever calls, calls with anything. */
  private openUnknownCalls(): boolean {
    const { facts } = this.findings;
    for (const body of this.units.keys())
      if (body.parameters.some((each) => each.type.kind === "number" && facts.get(each) === undefined)) this.open(body);
    return this.waiting.size > 0;
  }

  private open(body: FunctionIr): void {
    for (const each of body.parameters) if (each.type.kind === "number") this.findings.facts.record(each, anyNumber);
  }
}

/** Follows the ways through a unit's statements: branches, loops until they say nothing new, jumps, exceptions. */
import type { Block, Expression, Local, Loop, Statement, Switch, Target, TryCatch } from "../../ir/nodes.ts";
import { visitBlock } from "../../ir/walk.ts";
import { exactly, isExactWhole, type Known } from "./interval.ts";
import { ExpressionWalk, pivotOf } from "./expressions.ts";
import { type Relation, State } from "./state.ts";

/** Loops inside more loops than this are walked once, with nothing known about what they assign: each level multiplies the work. */
const nestingLimit = 4;
/** How often a loop is walked before what still grows takes steps. */
const patience = 2;

type Way = State | undefined;

export class StatementWalk extends ExpressionWalk {
  /** What is known where jumps to a label arrive. */
  private jumps = new Map<string, Way>();
  private nesting = 0;

  /** Walks the whole unit. */
  run(): void {
    const parameters = this.unit.function?.parameters ?? [];
    const state = new State();
    for (const each of parameters) this.enter(each, state);
    this.block(this.unit.body(), state);
  }

  private enter(parameter: Local, state: State): void {
    if (parameter.type.kind !== "number" || !this.findings.surroundings.isOwn(parameter)) return;
    state.assign(parameter, this.readLocal(parameter, state));
  }

  private block(block: Block, entry: Way): Way {
    let way = entry;
    for (const statement of block) {
      // A label is reached by jumps, too.
      if (way === undefined && statement.kind !== "label") continue;
      way = this.statement(statement, way);
    }
    return way;
  }

  /** `way` is there but for labels. */
  private statement(node: Statement, way: Way): Way {
    if (node.kind === "label") return State.join(way, this.land(`goto ${node.label}`));
    const state = way as State;
    switch (node.kind) {
      case "declare":
        this.assign(
          node.local,
          node.value ? this.evaluate(node.value, state) : exactly(0),
          state,
          relationOf(node.local, node.value),
        );
        return state;
      case "assign":
        this.assignTarget(node.target, node, state);
        return state;
      case "evaluate":
        this.evaluate(node.expression, state);
        return node.expression.type.kind === "never" ? undefined : state;
      case "if": {
        const { whenTrue, whenFalse } = this.test(node.test, state);
        return State.join(this.block(node.then, whenTrue), this.block(node.otherwise, whenFalse));
      }
      case "loop":
        return this.loop(node, state);
      case "switch":
        return this.switch(node, state);
      case "break":
      case "continue":
      case "goto":
        this.jump(`${node.kind} ${node.label}`, state);
        return undefined;
      case "return": {
        const value = node.value && this.evaluate(node.value, state);
        const { function: body } = this.unit;
        if (body?.result.kind === "number") this.record(body, value);
        return undefined;
      }
      case "throw":
        this.evaluate(node.value, state);
        return undefined;
      case "tryCatch":
        return this.tryCatch(node, state);
      case "block": {
        const end = this.block(node.body, state);
        return node.label === undefined ? end : State.join(end, this.land(`break ${node.label}`));
      }
      case "yield":
        this.evaluate(node.value, state);
        return state;
    }
  }

  private assign(local: Local, value: Known, state: State, relation: Relation | undefined): void {
    state.assignText(local);
    if (local.type.kind !== "number") return;
    this.record(local, value);
    if (!this.findings.surroundings.isOwn(local)) return;
    const isFollowed = relation !== undefined && this.isExactIn(relation, state);
    state.assign(local, value, isFollowed ? relation : undefined);
  }

  private isExactIn({ base }: Relation, state: State): boolean {
    return this.findings.surroundings.isOwn(base) && isExactWhole(state.get(base));
  }

  private assignTarget(target: Target, node: Extract<Statement, { kind: "assign" }>, state: State): void {
    if (target.kind === "field" || target.kind === "member") this.evaluate(target.object, state);
    const value = this.evaluate(node.value, state);
    switch (target.kind) {
      case "local":
        this.assign(target.local, value, state, relationOf(target.local, node.value));
        return;
      case "global":
        if (target.global.type.kind === "number") this.record(target.global, value);
        return;
      case "field": {
        const { surroundings } = this.findings;
        this.record(surroundings.field(target.owner, target.field), value);
        return;
      }
      case "member":
        for (const field of this.findings.surroundings.fieldsNamed(target.selector.name))
          if (field.type.kind === "number") this.record(field, value);
    }
  }

  private jump(label: string, state: State): void {
    this.jumps.set(label, State.join(this.jumps.get(label), state));
  }

  /** What arrives at a label; nothing jumps there any more. */
  private land(label: string): Way {
    const arriving = this.jumps.get(label);
    this.jumps.delete(label);
    return arriving;
  }

  private loop(node: Loop, entry: State): Way {
    if (this.nesting >= nestingLimit) return this.walkOnce(node, entry);
    this.nesting++;
    const head = this.settle(node, entry);
    const { exit } = this.iterate(node, head);
    this.nesting--;
    return exit;
  }

  /** What holds whenever the loop's test is reached. Nothing is recorded: not all of it is true before the end. */
  private settle(node: Loop, entry: State): State {
    const { isRecording, jumps } = this;
    this.isRecording = false;
    let head = entry;
    for (let round = 0; ; round++) {
      this.jumps = new Map(jumps);
      const { again } = this.iterate(node, head.copy());
      const next = State.join(entry, again) as State;
      if (head.covers(next)) {
        // What the tests inside have narrowed holds as well.
        head = next;
        break;
      }
      head = round < patience ? (State.join(head, next) as State) : State.widen(head, next);
    }
    this.isRecording = isRecording;
    this.jumps = jumps;
    return head.copy();
  }

  /** One time through the loop: what holds when it starts again, and when it is left. Uses up `head`. */
  private iterate(node: Loop, head: State): { readonly again: Way; readonly exit: Way } {
    if (node.testsLast) {
      const end = State.join(this.block(node.body, head), this.land(`continue ${node.label}`));
      const { whenTrue, whenFalse } = this.testLoop(node, end);
      return {
        again: this.block(node.update, whenTrue),
        exit: State.join(whenFalse, this.land(`break ${node.label}`)),
      };
    }
    const { whenTrue, whenFalse } = this.testLoop(node, head);
    const end = State.join(this.block(node.body, whenTrue), this.land(`continue ${node.label}`));
    return { again: this.block(node.update, end), exit: State.join(whenFalse, this.land(`break ${node.label}`)) };
  }

  private testLoop({ test }: Loop, state: Way): { readonly whenTrue: Way; readonly whenFalse: Way } {
    if (state === undefined) return { whenTrue: undefined, whenFalse: undefined };
    return test === undefined ? { whenTrue: state, whenFalse: undefined } : this.test(test, state);
  }

  private walkOnce(node: Loop, entry: State): Way {
    entry.forget(assignedIn([...node.body, ...node.update]));
    return this.iterate(node, entry).exit;
  }

  private switch(node: Switch, state: State): Way {
    this.evaluate(node.subject, state);
    let falling: Way;
    for (const each of node.cases) falling = this.block(each.body, State.join(falling?.copy(), state.copy()));
    const missing = node.cases.some((each) => each.isDefault) ? undefined : state;
    return State.join(State.join(falling, missing), this.land(`break ${node.label}`));
  }

  /** An exception may come at any point of the body: after any of its assignments. */
  private tryCatch(node: TryCatch, state: State): Way {
    const thrown = state.copy();
    thrown.forget(assignedIn(node.body));
    const end = this.block(node.body, state);
    return State.join(end, this.block(node.handler, thrown));
  }
}

function assignedIn(block: Block): Set<Local> {
  const assigned = new Set<Local>();
  visitBlock(block, {
    entersLambdas: false,
    statement: (node) => {
      if (node.kind === "declare") assigned.add(node.local);
      if (node.kind === "assign" && node.target.kind === "local") assigned.add(node.target.local);
    },
  });
  return assigned;
}

/** `const before = index`, `next = before + 1`. */
function relationOf(local: Local, value: Expression | undefined): Relation | undefined {
  const pivot = value && pivotOf(value);
  return pivot === undefined || pivot.local === local ? undefined : { base: pivot.local, offset: pivot.offset };
}

/** What is known about the values of expressions, and about variables after a test or an access. */
import type { Binary, CallMember, Expression, FunctionIr, Local } from "../../ir/nodes.ts";
import type { NumberRepr, Type } from "../../ir/types.ts";
import { operandsOf } from "../../ir/walk.ts";
import { call, complement, cut, negate, operate } from "./arithmetic.ts";
import type { Facts, Place } from "./facts.ts";
import { anyNumber, exactly, hasNumbers, type Interval, join, type Known, meet, rangeOf, whole } from "./interval.ts";
import { State } from "./state.ts";
import type { Surroundings, Unit } from "./units.ts";

/** No array, text or buffer of the runtime has more elements (`kMaximumLength` in runtime/otter/where.h). */
export const maximumLength = 2 ** 30 - 1;

/** The analysis of one program gives up beyond this many expressions looked at: bounded time for any program. */
const stepLimit = 4_000_000;

/** Thrown when the limit is reached. */
export class TooLarge extends Error {}

/** What the walks over all units have in common. */
export interface Findings {
  facts: Facts;
  readonly surroundings: Surroundings;
  /** Asks for a unit to be walked, if it has not been yet. */
  readonly visit: (body: FunctionIr) => void;
  steps: number;
}

/** The two ways out of a test; `undefined`: never taken. */
export interface Outcomes {
  readonly whenTrue: State | undefined;
  readonly whenFalse: State | undefined;
}

export class ExpressionWalk {
  protected readonly findings: Findings;
  protected readonly unit: Unit;
  /** What was found at each expression that gives a number. */
  readonly intervals = new Map<Expression, Known>();
  /** Off while a loop's state is not yet settled: what holds there need not hold in the end. */
  protected isRecording = true;

  constructor(findings: Findings, unit: Unit) {
    this.findings = findings;
    this.unit = unit;
  }

  /** What the expression gives; `state` learns what holds when it has come to its end. */
  evaluate(node: Expression, state: State): Known {
    if (++this.findings.steps > stepLimit) throw new TooLarge();
    const found = this.valueOf(node, state);
    if (node.type.kind !== "number") return undefined;
    const value = node.type.repr === "f64" ? found : meet(found, rangeOf[node.type.repr]);
    if (this.isRecording)
      this.intervals.set(node, this.intervals.has(node) ? join(this.intervals.get(node), value) : value);
    return value;
  }

  private valueOf(node: Expression, state: State): Known {
    switch (node.kind) {
      case "number":
        return exactly(node.value);
      case "local":
        return this.readLocal(node.local, state);
      case "global":
        return this.readGlobal(node);
      case "field":
        this.evaluate(node.object, state);
        return this.read(this.findings.surroundings.field(node.owner, node.field), node.type);
      case "unary": {
        const operand = this.evaluate(node.operand, state);
        return node.operator === "-" ? cutTo(negate(operand), node.type) : complement(operand);
      }
      case "binary": {
        const left = this.evaluate(node.left, state);
        const right = this.evaluate(node.right, state);
        return node.type.kind === "number" ? cutTo(operate(node.operator, left, right), node.type) : undefined;
      }
      case "logical":
        this.become(state, this.test(node, state.copy()));
        return undefined;
      case "conditional":
        return this.choose(node, state);
      case "convert": {
        const operand = this.evaluate(node.operand, state);
        return node.operand.type.kind === "number" ? cutTo(operand, node.type) : anyNumber;
      }
      case "callFunction":
      case "callMethod":
        return this.call(node, state);
      case "new": {
        const built = this.findings.surroundings.constructorOf(node.object);
        this.pass(built, node.arguments, state);
        return undefined;
      }
      case "newStruct": {
        const fields = this.findings.surroundings.program.objects[node.object]?.fields ?? [];
        node.values.forEach((value, index) => {
          this.record(fields[index], this.evaluate(value, state));
        });
        return undefined;
      }
      case "callMember":
        return this.callMember(node, state);
      case "callRuntime": {
        const operands = node.arguments.map((each) => this.evaluate(each, state));
        const isNumeric = node.arguments.every((each) => each.type.kind === "number");
        return (isNumeric ? call(node.name, operands) : undefined) ?? anyNumber;
      }
      case "lambda":
        this.findings.visit(node.function);
        return undefined;
      default:
        for (const operand of operandsOf(node)) this.evaluate(operand, state);
        return anyNumber;
    }
  }

  protected readLocal(local: Local, state: State): Known {
    const isOwn = this.findings.surroundings.isOwn(local);
    return (isOwn ? state.get(local) : undefined) ?? this.read(local, local.type);
  }

  private readGlobal({ global, type }: Extract<Expression, { kind: "global" }>): Known {
    const constant = this.findings.surroundings.constant(global);
    return constant === undefined ? this.read(global, type) : exactly(constant.value);
  }

  private read(place: Place | undefined, type: Type): Known {
    if (place === undefined || type.kind !== "number") return anyNumber;
    // A place of another type, say an optional number that a test has narrowed, is not followed.
    const held = "result" in place ? place.result : place.type;
    if (held.kind !== "number") return anyNumber;
    return this.findings.facts.read(place, this.unit);
  }

  protected record(place: Place | undefined, value: Known): void {
    if (this.isRecording && place !== undefined) this.findings.facts.record(place, value);
  }

  private become(state: State, { whenTrue, whenFalse }: Outcomes): void {
    const after = State.join(whenTrue, whenFalse);
    if (after !== undefined) state.become(after);
  }

  private choose(node: Extract<Expression, { kind: "conditional" }>, state: State): Known {
    const { whenTrue, whenFalse } = this.test(node.test, state.copy());
    const yes = whenTrue && this.evaluate(node.yes, whenTrue);
    const no = whenFalse && this.evaluate(node.no, whenFalse);
    this.become(state, { whenTrue, whenFalse });
    return join(yes, no);
  }

  private call(node: Extract<Expression, { kind: "callFunction" | "callMethod" }>, state: State): Known {
    const callee = node.kind === "callFunction" ? node.callee : node.method;
    if (node.kind === "callMethod" && node.receiver) this.evaluate(node.receiver, state);
    this.pass(callee, node.arguments, state);
    const mayBeAnother = node.kind === "callMethod" && !node.isSuper && (callee.isVirtual || callee.isOverride);
    return mayBeAnother || callee.isAbstract || callee.coroutine !== "none" ? anyNumber : this.read(callee, node.type);
  }

  private pass(callee: FunctionIr | undefined, args: readonly Expression[], state: State): void {
    args.forEach((each, index) => {
      const value = this.evaluate(each, state);
      const parameter = callee?.parameters[index];
      if (parameter?.type.kind === "number") this.record(parameter, value);
    });
  }

  private callMember(node: CallMember, state: State): Known {
    this.evaluate(node.receiver, state);
    for (const each of node.arguments) this.evaluate(each, state);
    const [index] = node.arguments;
    if (index !== undefined && isIndexed(node)) this.refine(index, { ...anIndex, mayBeNegativeZero: true }, state);
    if (node.name === "charCodeAt") return { ...whole(0, 0xffff), mayBeNaN: !this.isWithin(node, state) };
    const isCount = node.type.kind === "number" && node.type.repr === "i32";
    return (isCount ? memberRanges[node.name] : undefined) ?? anyNumber;
  }

  /** Whether `text.charCodeAt(index)` comes after a test `index < text.length`. */
  private isWithin({ receiver, arguments: [index] }: CallMember, state: State): boolean {
    const pivot = index && pivotOf(index);
    const text = textIn(receiver);
    if (text === undefined || pivot?.offset !== 0) return false;
    const known = this.readLocal(pivot.local, state);
    return known !== undefined && known.isWhole && known.low >= 0 && state.isBelowLength(pivot.local, text);
  }

  /** The states behind a test; uses up `state`. */
  test(node: Expression, state: State): Outcomes {
    if (node.kind === "boolean")
      return node.value ? { whenTrue: state, whenFalse: undefined } : { whenTrue: undefined, whenFalse: state };
    if (node.kind === "unary" && node.operator === "!") {
      const { whenTrue, whenFalse } = this.test(node.operand, state);
      return { whenTrue: whenFalse, whenFalse: whenTrue };
    }
    if (node.kind === "logical") return this.testBoth(node, state);
    if (node.kind === "binary" && node.left.type.kind === "number" && node.right.type.kind === "number")
      return this.compare(node, state);
    this.evaluate(node, state);
    return { whenTrue: state, whenFalse: state.copy() };
  }

  private testBoth(node: Extract<Expression, { kind: "logical" }>, state: State): Outcomes {
    const isAnd = node.operator === "&&";
    const left = this.test(node.left, state);
    const [going, leaving] = isAnd ? [left.whenTrue, left.whenFalse] : [left.whenFalse, left.whenTrue];
    if (going === undefined) return left;
    const right = this.test(node.right, going);
    return isAnd
      ? { whenTrue: right.whenTrue, whenFalse: State.join(leaving, right.whenFalse) }
      : { whenTrue: State.join(leaving, right.whenTrue), whenFalse: right.whenFalse };
  }

  private compare(node: Binary, state: State): Outcomes {
    const left = this.evaluate(node.left, state);
    const right = this.evaluate(node.right, state);
    if (left === undefined || right === undefined || !hasNumbers(left) || !hasNumbers(right))
      return { whenTrue: state, whenFalse: state.copy() };
    const holds = passing[node.operator];
    const opposite = opposites[node.operator];
    const fails = opposite && passing[opposite];
    // What is not less may be NaN; what is not the same, too.
    const isOrdered = !left.mayBeNaN && !right.mayBeNaN;
    const whenFalse = state.copy();
    const isTrue = !holds || this.refineBoth(node, holds(left, right), state);
    this.limit(node, state);
    const isFalse = !fails || !isOrdered || this.refineBoth(node, fails(left, right), whenFalse);
    return { whenTrue: isTrue ? state : undefined, whenFalse: isFalse ? whenFalse : undefined };
  }

  /** Behind `index < text.length`. */
  private limit({ operator, left, right }: Binary, whenTrue: State): void {
    const [index, length] = operator === "<" ? [left, right] : operator === ">" ? [right, left] : [];
    const pivot = index && pivotOf(index);
    const text = length && textMeasuredBy(length);
    if (pivot?.offset !== 0 || text === undefined) return;
    const { surroundings } = this.findings;
    if (surroundings.isOwn(pivot.local) && surroundings.isOwn(text)) whenTrue.limit(pivot.local, text);
  }

  private refineBoth(node: Binary, [left, right]: readonly [Interval, Interval], state: State): boolean {
    return this.refine(node.left, left, state) && this.refine(node.right, right, state);
  }

  /** Notes that an expression has one of the values in `passing`. False if it cannot have. */
  private refine(node: Expression, passingValues: Interval, state: State): boolean {
    const pivot = pivotOf(node);
    if (pivot === undefined || !this.findings.surroundings.isOwn(pivot.local)) return true;
    const { local, offset } = pivot;
    const known = this.readLocal(local, state);
    if (known === undefined) return true;
    if (state.get(local) === undefined) state.assign(local, known);
    if (offset === 0) return state.refine(local, passingValues);
    // `index + 1` is that number only as long as the sum is exact.
    if (!known.isWhole || Math.abs(offset) > 2 ** 31) return true;
    const isExact = known.low >= -(2 ** 52) && known.high <= 2 ** 52;
    const shifted = isExact ? operate("-", passingValues, exactly(offset)) : undefined;
    return shifted === undefined || state.refine(local, { ...shifted, mayBeNegativeZero: true });
  }
}

function cutTo(value: Known, type: Type): Known {
  return type.kind === "number" ? cut(value, type.repr) : undefined;
}

/** What can be an index. */
export const anIndex: Interval = whole(0, maximumLength - 1);
const aLength = whole(0, maximumLength);
const aPosition = whole(-1, maximumLength - 1);

/** What members of the runtime's classes give, whatever the class, where the result is an integer in C++. */
const memberRanges: Readonly<Partial<Record<string, Interval>>> = {
  length: aLength,
  byteLength: aLength,
  byteOffset: aLength,
  size: aLength,
  indexOf: aPosition,
  lastIndexOf: aPosition,
  findIndex: aPosition,
  findLastIndex: aPosition,
  search: aPosition,
};

/** Whether the call reaches its end only if its first argument is an index of the receiver. */
export function isIndexed({ name, receiver: { type }, arguments: [first] }: CallMember): boolean {
  if ((name !== "get" && name !== "set") || first?.type.kind !== "number") return false;
  return type.kind === "array" || type.kind === "string" || (type.kind === "builtin" && type.name.endsWith("Array"));
}

/** The variable behind an expression of the form `variable` or `variable + 1`. */
export function pivotOf(node: Expression): { readonly local: Local; readonly offset: number } | undefined {
  if (node.kind === "local") return { local: node.local, offset: 0 };
  if (node.kind === "convert" && node.operand.type.kind === "number" && isWidening(node.operand.type.repr, node.type))
    return pivotOf(node.operand);
  if (node.kind !== "binary" || (node.operator !== "+" && node.operator !== "-")) return undefined;
  const { left, right } = node;
  if (left.kind !== "local" || right.kind !== "number" || !Number.isInteger(right.value)) return undefined;
  return { local: left.local, offset: node.operator === "+" ? right.value : -right.value };
}

/** The text behind `text.length`. */
function textMeasuredBy(node: Expression): Local | undefined {
  if (node.kind === "convert") return textMeasuredBy(node.operand);
  return node.kind === "callMember" && node.name === "length" ? textIn(node.receiver) : undefined;
}

/** The variable that holds a text; one that may be undefined is the same text where a test has shown that it is there. */
function textIn(node: Expression): Local | undefined {
  if (node.kind === "convert" && node.type.kind === "string") return textIn(node.operand);
  return node.kind === "local" && isText(node.local.type) ? node.local : undefined;
}

const isText = (type: Type): boolean =>
  type.kind === "string" || (type.kind === "nullable" && type.of.kind === "string");

function isWidening(from: NumberRepr, to: Type): boolean {
  return to.kind === "number" && to.repr === "f64" && from !== "f64";
}

const upTo = (high: number): Interval => ({ ...anyNumber, high, mayBeNaN: false });
const from = (low: number): Interval => ({ ...anyNumber, low, mayBeNaN: false });
/** Below a bound; for whole numbers, at most the next whole number below it. */
const below = (bound: number, isWhole: boolean): Interval => upTo(isWhole ? Math.ceil(bound) - 1 : bound);
const above = (bound: number, isWhole: boolean): Interval => from(isWhole ? Math.floor(bound) + 1 : bound);

function except(values: Interval, { low, high }: Interval): Interval {
  if (low !== high || !values.isWhole) return anyNumber;
  if (values.low === low) return { ...from(low + 1), mayBeNaN: true };
  return values.high === low ? { ...upTo(low - 1), mayBeNaN: true } : anyNumber;
}

type Passing = (left: Interval, right: Interval) => readonly [Interval, Interval];

/** For each comparison that holds, what is then known about its sides. Zero and -0 are the same to all of them. */
const passing: Readonly<Partial<Record<Binary["operator"], Passing>>> = {
  "<": (left, right) => [below(right.high, left.isWhole), above(left.low, right.isWhole)],
  "<=": (left, right) => [upTo(right.high), from(left.low)],
  ">": (left, right) => [above(right.low, left.isWhole), below(left.high, right.isWhole)],
  ">=": (left, right) => [from(right.low), upTo(left.high)],
  "===": (left, right) => [
    { ...right, mayBeNaN: false, mayBeNegativeZero: true },
    { ...left, mayBeNaN: false, mayBeNegativeZero: true },
  ],
  "!==": (left, right) => [except(left, right), except(right, left)],
};

const opposites: Readonly<Partial<Record<Binary["operator"], Binary["operator"]>>> = {
  "<": ">=",
  "<=": ">",
  ">": "<=",
  ">=": "<",
  "===": "!==",
  "!==": "===",
};

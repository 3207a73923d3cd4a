/** What is done, one thing after the other. */
import type { Expression } from "./expressions.ts";
import type { Global, Local, Position } from "./places.ts";
import type { Selector } from "./program.ts";
import type { ObjectId } from "./types.ts";

export type Statement = (
  | Declare
  | Assign
  | Evaluate
  | If
  | Loop
  | Switch
  | Break
  | Continue
  | Goto
  | Label
  | Return
  | Throw
  | TryCatch
  | BlockStatement
  | Yield
) & { readonly at?: Position };

export type Block = readonly Statement[];

/** `T name = value;` or `T name{};`. A cell: `auto name = cell<T>(value);`. */
export interface Declare {
  readonly kind: "declare";
  readonly local: Local;
  readonly value: Expression | undefined;
}
export type Target =
  | { readonly kind: "local"; readonly local: Local }
  | { readonly kind: "global"; readonly global: Global }
  | { readonly kind: "field"; readonly object: Expression; readonly owner: ObjectId; readonly field: string }
  | { readonly kind: "member"; readonly object: Expression; readonly selector: Selector };
export interface Assign {
  readonly kind: "assign";
  readonly target: Target;
  readonly value: Expression;
}
export interface Evaluate {
  readonly kind: "evaluate";
  readonly expression: Expression;
}
export interface If {
  readonly kind: "if";
  readonly test: Expression;
  readonly then: Block;
  readonly otherwise: Block;
}
/**
 * `while (test) body`, `for (; test; update) body` or, without a test, `for (;;)`. `label` names it for Break and Continue that
 * are not about the innermost loop (emitted as `goto`). `continue` goes to `update`.
 */
export interface Loop {
  readonly kind: "loop";
  readonly label: string;
  readonly test: Expression | undefined;
  /** Tested after the body: `do body while (test)`. */
  readonly testsLast: boolean;
  readonly body: Block;
  readonly update: Block;
}
/** A C++ `switch` on integers known at compile time; anything else is lowered to `If`. Bodies fall through. */
export interface Switch {
  readonly kind: "switch";
  readonly label: string;
  readonly subject: Expression;
  readonly cases: readonly { readonly values: readonly number[]; readonly isDefault: boolean; readonly body: Block }[];
}
/** Leaves the loop, switch or labelled block `label`. */
export interface Break {
  readonly kind: "break";
  readonly label: string;
}
export interface Continue {
  readonly kind: "continue";
  readonly label: string;
}
/** Jumps only forward and outward, to a Label that stands directly after an enclosing statement. */
export interface Goto {
  readonly kind: "goto";
  readonly label: string;
}
export interface Label {
  readonly kind: "label";
  readonly label: string;
}
export interface Return {
  readonly kind: "return";
  readonly value: Expression | undefined;
}
/** `raise(value)`; the operand has type `value`. */
export interface Throw {
  readonly kind: "throw";
  readonly value: Expression;
}
/** `try {…} catch (const Thrown& t) { Value name = t.value; … }`. `finally` is already lowered to completions. */
export interface TryCatch {
  readonly kind: "tryCatch";
  readonly body: Block;
  readonly binding: Local | undefined;
  readonly handler: Block;
}
/** `{ … }`; with a label, Break may leave it. */
export interface BlockStatement {
  readonly kind: "block";
  readonly label: string | undefined;
  readonly body: Block;
}
/** `co_yield value` of a generator. */
export interface Yield {
  readonly kind: "yield";
  readonly value: Expression;
}

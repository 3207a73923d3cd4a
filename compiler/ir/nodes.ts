/**
 * The IR: a small typed tree in which everything that C++ needs is explicit: representation,
 * conversions, temporaries in evaluation order, boxed cells, completions, suspension points.
 * The comment beside each node shows the C++ it becomes.
 */
export type * from "./expressions.ts";
export type * from "./places.ts";
export type * from "./program.ts";
export type * from "./statements.ts";

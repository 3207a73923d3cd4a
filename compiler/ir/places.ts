/** Where values are kept, and where in the source a node comes from. */
import type { Expression } from "./expressions.ts";
import type { Type } from "./types.ts";

/** A place in the TypeScript source; lines and columns count from 1. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Something that keeps a value. */
export interface Stored {
  /** Optimisation may find a better representation for a number. */
  type: Type;
  /** Why a number is stored as it is, in words. */
  reason?: string;
}

/** A local variable or parameter. `cell`: reassigned after capture, so it lives in a shared `Ref<Cell<T>>`. */
export interface Local extends Stored {
  readonly name: string;
  storage: "plain" | "cell";
  /** Whether it is assigned after its declaration (otherwise emitted `const` where that helps). */
  isMutable: boolean;
}

/** A variable of a module: a C++ namespace-scope variable. */
export interface Global extends Stored {
  readonly name: string;
  readonly module: string;
  readonly position: Position;
  /** A constant initializer (number, boolean or string literal); otherwise the module's `initialize()` assigns it. */
  readonly constant?: Expression;
}

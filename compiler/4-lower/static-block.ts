import type { ts } from "ts-morph";
import { lowerStatements } from "./block.ts";
import type { Scope } from "./scope.ts";

/** The statements of a body that stands alone. */
export function lowerFunctionStatements(statements: readonly ts.Statement[], scope: Scope): void {
  lowerStatements(statements, scope);
}

import type { ts } from "ts-morph";

/** Thrown where a construct or type cannot be compiled; the nearest statement or declaration reports it and goes on. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly subject: string;
  readonly node: ts.Node | undefined;

  constructor(code: RefusalCode, subject: string, node?: ts.Node) {
    super(`${code}: ${subject}`);
    this.code = code;
    this.subject = subject;
    this.node = node;
  }
}

/** `syntax`: a construct; `type`: a type without representation; `library`: a function that is not there; `json`: a type that no JSON text has; `conversion`: two types that cannot share a value; `cascade`: only the
 * consequence of something that has been reported already. */
export type RefusalCode = "syntax" | "type" | "library" | "json" | "conversion" | "recursion" | "cascade";

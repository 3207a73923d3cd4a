import type { ts } from "ts-morph";
import type { Expression, Local } from "../../ir/nodes.ts";
import { boolean, f64, string, type Type, voidType } from "../../ir/types.ts";
import type { Scope } from "../scope.ts";

/** Emits questions to a reader of JSON, and what depends on the answers. */
export class JsonEmitter {
  protected readonly scope: Scope;
  protected readonly reader: Expression;
  protected readonly node: ts.Node;

  constructor(scope: Scope, reader: Expression, node: ts.Node) {
    this.scope = scope;
    this.reader = reader;
    this.node = node;
  }

  emit(name: string, ...args: Expression[]): void {
    this.scope.emit({ kind: "evaluate", expression: this.ask(name, voidType, ...args) });
  }

  protected ask(name: string, type: Type, ...args: Expression[]): Expression {
    return { kind: "callMember", receiver: this.reader, name, typeArguments: [], arguments: args, type };
  }

  protected assign(local: Local, expression: Expression): void {
    this.scope.emit({ kind: "assign", target: { kind: "local", local }, value: expression });
  }

  protected when(test: Expression, work: () => void): void {
    this.scope.emit({ kind: "if", test, then: this.scope.collectBlock(work), otherwise: [] });
  }

  protected loop(test: string, work: () => void): void {
    const body = this.scope.collectBlock(work);
    this.scope.emit({
      kind: "loop",
      label: this.scope.label("next"),
      test: this.ask(test, boolean),
      testsLast: false,
      body,
      update: [],
    });
  }
}

/** `a, b or c`. */
export function alternatives(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1) ?? ""}`;
}

export function textOf(text: string): Expression & { readonly kind: "string" } {
  return { kind: "string", value: text, type: string };
}

export function numberOf(number: number): Expression {
  return { kind: "number", value: number, type: f64 };
}

export function not(operand: Expression): Expression {
  return { kind: "unary", operator: "!", operand, type: boolean };
}

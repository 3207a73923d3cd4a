import { ts } from "ts-morph";
import type { FunctionIr } from "../ir/nodes.ts";
import { functionOf, voidType } from "../ir/types.ts";
import { lowerTo } from "./expression.ts";
import type { ProgramLowering } from "./program.ts";
import { Scope } from "./scope.ts";
import { lowerFunctionStatements } from "./static-block.ts";

/** Static members of classes: variables of the module, set where the class stands. */
export class Statics {
  private readonly program: ProgramLowering;

  constructor(program: ProgramLowering) {
    this.program = program;
  }

  /** Runs static field initializers and static blocks, in order. */
  initialize(node: ts.ClassLikeDeclaration, scope: Scope): void {
    for (const member of node.members) {
      if (ts.isClassStaticBlockDeclaration(member)) this.runBlock(member, scope);
      if (!ts.isPropertyDeclaration(member) || !(ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Static))
        continue;
      const symbol = this.program.checker.getSymbolAtLocation(member.name);
      const global = symbol === undefined ? undefined : this.program.globals.find(symbol);
      const { initializer } = member;
      if (global === undefined || initializer === undefined) continue;
      scope.at(member);
      this.program.guard(member, () => {
        scope.emit({
          kind: "assign",
          target: { kind: "global", global },
          value: lowerTo(initializer, global.type, scope),
        });
      });
    }
  }

  /** A static block is a function that is called once. */
  private runBlock(node: ts.ClassStaticBlockDeclaration, scope: Scope): void {
    const name = this.program.uniqueName(`${scope.module}:static`, "staticBlock");
    const callee: FunctionIr = this.program.functions.create(
      node,
      name,
      "static block",
      functionOf([], voidType),
      "none",
    );
    this.program.module(scope.module).functions.push(callee);
    const inner = new Scope(this.program, scope.module, scope.environment, { function: callee });
    callee.body = inner.collectBlock(() => {
      lowerFunctionStatements(node.body.statements, inner);
    });
    scope.emit({ kind: "evaluate", expression: { kind: "callFunction", callee, arguments: [], type: voidType } });
  }
}

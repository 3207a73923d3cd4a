/** Rewrites a program for the representations that were chosen: the same values, computed in integers where everything is known to fit. */
import type { Block, Expression, FunctionIr, Program, Statement, Target } from "../../ir/nodes.ts";
import { mapOperands, mapStatement, mapTarget } from "../../ir/rewrite.ts";
import { f64, type Type } from "../../ir/types.ts";
import type { Analysis } from "./analyze.ts";
import { isDouble } from "./choose.ts";
import { IntegerForms } from "./forms.ts";

export function rewriteNumbers(program: Program, analysis: Analysis): void {
  const rewriting = new Rewriting(analysis);
  for (const module of program.modules) {
    module.initialize = rewriting.block(module.initialize, undefined);
    for (const each of module.functions) rewriting.function(each);
  }
  for (const object of program.objects) for (const each of object.methods) rewriting.function(each);
}

export class Rewriting {
  private readonly analysis: Analysis;
  private readonly forms: IntegerForms;
  private readonly done = new Set<FunctionIr>();

  constructor(analysis: Analysis) {
    this.analysis = analysis;
    this.forms = new IntegerForms(analysis, (node) => this.expression(node));
  }

  function(body: FunctionIr): void {
    if (this.done.has(body)) return;
    this.done.add(body);
    body.body = this.block(body.body, body);
  }

  block(block: Block, owner: FunctionIr | undefined): Block {
    return block.map((each) => this.statement(each, owner));
  }

  private statement(node: Statement, owner: FunctionIr | undefined): Statement {
    const inner = (block: Block): Block => this.block(block, owner);
    const one = (each: Expression): Expression => this.expression(each);
    switch (node.kind) {
      case "declare":
        return node.value ? { ...node, value: this.to(node.value, node.local.type) } : node;
      case "assign":
        return {
          ...node,
          target: mapTarget(node.target, one),
          value: this.to(node.value, this.typeOf(node.target, node.value)),
        };
      case "return":
        return node.value && owner
          ? { ...node, value: this.to(node.value, owner.result) }
          : mapStatement(node, one, inner);
      default:
        return mapStatement(node, one, inner);
    }
  }

  private typeOf(target: Target, value: Expression): Type {
    switch (target.kind) {
      case "local":
        return target.local.type;
      case "global":
        return target.global.type;
      case "field":
        return this.analysis.surroundings.field(target.owner, target.field)?.type ?? value.type;
      case "member":
        return value.type;
    }
  }

  /** The value of `node` in the representation that its place has now. */
  private to(node: Expression, type: Type): Expression {
    if (!isDouble(node.type) || type.kind !== "number" || type.repr === "f64" || type.repr === "f32")
      return this.expression(node);
    return this.forms.exact(node, type.repr as "i32" | "u32");
  }

  /** The same value in the same representation. */
  expression(node: Expression): Expression {
    if (node.kind === "global") {
      const constant = this.analysis.surroundings.constant(node.global);
      if (constant !== undefined) return { ...constant, type: node.type };
    }
    if (isDouble(node.type)) {
      const integer = this.forms.cheap(node);
      if (integer !== undefined) return { kind: "convert", operand: integer, checked: false, type: f64 };
    }
    switch (node.kind) {
      case "lambda":
        this.function(node.function);
        return node;
      case "callFunction":
        return { ...node, arguments: this.arguments(node.arguments, node.callee) };
      case "callMethod": {
        const receiver = node.receiver && this.expression(node.receiver);
        return { ...node, receiver, arguments: this.arguments(node.arguments, node.method) };
      }
      case "new":
        return {
          ...node,
          arguments: this.arguments(node.arguments, this.analysis.surroundings.constructorOf(node.object)),
        };
      case "newStruct": {
        const fields = this.analysis.surroundings.program.objects[node.object]?.fields ?? [];
        return { ...node, values: node.values.map((each, index) => this.to(each, fields[index]?.type ?? each.type)) };
      }
      case "binary":
        return this.forms.comparison(node) ?? mapOperands(node, (each) => this.expression(each));
      case "convert":
        return this.forms.conversion(node) ?? mapOperands(node, (each) => this.expression(each));
      case "callMember":
        return this.forms.access(node) ?? mapOperands(node, (each) => this.expression(each));
      case "callRuntime":
        return this.forms.text(node) ?? mapOperands(node, (each) => this.expression(each));
      default:
        return mapOperands(node, (each) => this.expression(each));
    }
  }

  private arguments(args: readonly Expression[], callee: FunctionIr | undefined): Expression[] {
    return args.map((each, index) => this.to(each, callee?.parameters[index]?.type ?? each.type));
  }
}

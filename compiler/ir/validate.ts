/**
 * Checks that IR is what its comments promise: every variable is declared where it is used, every operand has the representation that its
 * place takes, every jump has somewhere to go. Tests run it after each phase; a finding is a bug of the phase before.
 */
import { findField, findMethod, withBases } from "./objects.ts";
import { printExpression } from "./print-expression.ts";
import type { Block, Expression, FunctionIr, Local, Program, Statement } from "./nodes.ts";
import { boolean, erased, type Type, typeText } from "./types.ts";
import { blocksOf, expressionsOf, functionsOf, operandsOf } from "./walk.ts";

/** One sentence for each thing that is wrong; none for a sound program. */
export function validate(program: Program): string[] {
  const findings: string[] = [];
  for (const module of program.modules) {
    const report = (text: string): void => void findings.push(`${module.file}: ${text}`);
    new Validation(program, undefined, report).block(module.initialize, new Set(), []);
  }
  for (const each of functionsOf(program)) {
    const report = (text: string): void => void findings.push(`${each.module}.${each.sourceName}: ${text}`);
    new Validation(program, each, report).block(each.body, new Set(each.parameters), []);
  }
  for (const object of program.objects) {
    for (const method of object.methods) {
      const problem = overrideProblem(program, method);
      if (problem !== undefined) findings.push(`${object.module}.${method.sourceName}: ${problem}`);
    }
  }
  return findings;
}

class Validation {
  private readonly program: Program;
  private readonly current: FunctionIr | undefined;
  private readonly report: (text: string) => void;

  constructor(program: Program, current: FunctionIr | undefined, report: (text: string) => void) {
    this.program = program;
    this.current = current;
    this.report = report;
  }

  /** `visible`: the variables that can be used; the block's own are added to a copy. */
  block(block: Block, visible: ReadonlySet<Local>, labels: readonly string[]): ReadonlySet<Local> {
    const inner = new Set(visible);
    for (const statement of block) this.statement(statement, inner, labels);
    return inner;
  }

  private statement(statement: Statement, visible: Set<Local>, labels: readonly string[]): void {
    for (const expression of expressionsOf(statement)) this.expression(expression, visible);
    this.checkStatement(statement, visible, labels);
    switch (statement.kind) {
      case "declare":
        visible.add(statement.local);
        return;
      case "loop": {
        const body = this.block(statement.body, visible, [...labels, statement.label]);
        this.block(statement.update, body, [...labels, statement.label]);
        return;
      }
      case "switch":
        for (const each of statement.cases) this.block(each.body, visible, [...labels, statement.label]);
        return;
      case "block":
        this.block(statement.body, visible, statement.label === undefined ? labels : [...labels, statement.label]);
        return;
      case "tryCatch":
        this.block(statement.body, visible, labels);
        this.block(statement.handler, new Set([...visible, ...(statement.binding ? [statement.binding] : [])]), labels);
        return;
      default:
        for (const inner of blocksOf(statement)) this.block(inner, visible, labels);
    }
  }

  private checkStatement(statement: Statement, visible: ReadonlySet<Local>, labels: readonly string[]): void {
    switch (statement.kind) {
      case "declare":
        if (statement.value) this.fits(statement.value, statement.local.type, `the value of ${statement.local.name}`);
        return;
      case "assign":
        this.checkAssignment(statement, visible);
        return;
      case "if":
        this.fits(statement.test, boolean, "a test");
        return;
      case "loop":
        if (statement.test) this.fits(statement.test, boolean, "a loop's test");
        return;
      case "break":
      case "continue":
        if (!labels.includes(statement.label))
          this.report(`${statement.kind} ${statement.label} is inside nothing of that name`);
        return;
      case "return":
        this.checkReturn(statement.value);
        return;
      case "throw":
        this.fits(statement.value, { kind: "value" }, "what is thrown");
        return;
      default:
    }
  }

  private checkAssignment(statement: Extract<Statement, { kind: "assign" }>, visible: ReadonlySet<Local>): void {
    const { target, value } = statement;
    switch (target.kind) {
      case "local":
        this.use(target.local, visible);
        if (!target.local.isMutable) this.report(`${target.local.name} is assigned but not mutable`);
        this.fits(value, target.local.type, `what is assigned to ${target.local.name}`);
        return;
      case "global":
        this.fits(value, target.global.type, `what is assigned to ${target.global.name}`);
        return;
      case "field": {
        const found = findField(this.program, target.owner, target.field);
        if (found) this.fits(value, found.field.type, `what is assigned to ${target.field}`);
        else this.report(`object#${target.owner} has no field ${target.field}`);
        return;
      }
      case "member":
        this.fits(
          value,
          target.selector.parameters[0] ?? target.selector.result,
          `what is assigned to ${target.selector.name}`,
        );
    }
  }

  private checkReturn(value: Expression | undefined): void {
    if (this.current?.coroutine !== "none") return;
    const { result } = this.current;
    if (value && result.kind !== "void") this.fits(value, result, "a result");
    if (!value && result.kind !== "void" && result.kind !== "never")
      this.report("returns nothing where a value is expected");
  }

  private expression(node: Expression, visible: ReadonlySet<Local>): void {
    for (const operand of operandsOf(node)) this.expression(operand, visible);
    switch (node.kind) {
      case "local":
        this.use(node.local, visible);
        return;
      case "binary":
        if (!sameForm(node.left.type, node.right.type)) {
          this.report(`operands of different types in ${printExpression(node)}`);
        }
        return;
      case "logical":
        this.fits(node.left, boolean, "an operand of a logical operator");
        this.fits(node.right, boolean, "an operand of a logical operator");
        return;
      case "conditional":
        this.fits(node.test, boolean, "a condition");
        this.fits(node.yes, node.type, "a branch");
        this.fits(node.no, node.type, "a branch");
        return;
      case "callFunction":
        this.checkArguments(node.arguments, node.callee);
        return;
      case "callMethod":
        this.checkArguments(node.arguments, node.method);
        return;
      case "field":
        if (!findField(this.program, node.owner, node.field))
          this.report(`object#${node.owner} has no field ${node.field}`);
        return;
      case "newStruct": {
        const fields = this.program.objects[node.object]?.fields ?? [];
        if (fields.length !== node.values.length)
          this.report(`${node.values.length} values for ${fields.length} fields`);
        node.values.forEach((value, index) => {
          const field = fields[index];
          if (field) this.fits(value, field.type, `the field ${field.name}`);
        });
        return;
      }
      case "lambda":
        this.checkLambda(node, visible);
        return;
      case "await":
        if (this.current?.coroutine === "none") {
          this.report("awaits outside of an async function");
        }
        return;
      default:
    }
  }

  private checkLambda(node: Extract<Expression, { kind: "lambda" }>, visible: ReadonlySet<Local>): void {
    for (const captured of node.captures) this.use(captured, visible);
    const seen = node.isEscaping || node.function.coroutine !== "none" ? node.captures : visible;
    const inner = new Validation(this.program, node.function, this.report);
    inner.block(node.function.body, new Set([...seen, ...node.function.parameters]), []);
  }

  private checkArguments(args: readonly Expression[], callee: FunctionIr): void {
    if (args.length !== callee.parameters.length) {
      this.report(`${callee.sourceName} takes ${callee.parameters.length} arguments and is given ${args.length}`);
    }
    args.forEach((arg, index) => {
      const parameter = callee.parameters[index];
      if (parameter) this.fits(arg, parameter.type, `argument ${parameter.name} of ${callee.sourceName}`);
    });
  }

  private use(local: Local, visible: ReadonlySet<Local>): void {
    if (!visible.has(local)) this.report(`${local.name} is used where it is not declared`);
  }

  private fits(node: Expression, type: Type, place: string): void {
    if (node.type.kind === "never" || sameForm(node.type, type)) return;
    this.report(`${place} has type ${typeText(node.type)} instead of ${typeText(type)}: ${printExpression(node)}`);
  }
}

/** Whether both are one C++ type once references are erased. */
function sameForm(a: Type, b: Type): boolean {
  return typeText(erased(a)) === typeText(erased(b));
}

/** C++ demands that an overriding method has the very signature of the one it overrides. */
function overrideProblem(program: Program, method: FunctionIr): string | undefined {
  if (!method.isOverride || method.owner === undefined) return undefined;
  const [, base] = withBases(program, method.owner);
  if (base === undefined) return undefined;
  const overridden = findMethod(program, base.id, method.name);
  if (overridden === undefined) return "overrides nothing";
  const shape = (each: FunctionIr): string =>
    `(${each.parameters.map((local) => typeText(local.type)).join(", ")}) => ${typeText(each.result)}`;
  return shape(method) === shape(overridden)
    ? undefined
    : `has the signature ${shape(method)}, but overrides ${shape(overridden)}`;
}

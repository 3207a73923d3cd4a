/** Ways through the IR that every pass needs: what stands inside an expression, a statement, a function. */
import type { Block, Expression, FunctionIr, Program, Statement, Target } from "./nodes.ts";

type Kind = Expression["kind"];
type ExpressionOf<K extends Kind> = Extract<Expression, { kind: K }>;
type Operands = { readonly [K in Kind]: (node: ExpressionOf<K>) => readonly Expression[] };

const none = (): readonly Expression[] => [];

const operands: Operands = {
  number: none,
  boolean: none,
  string: none,
  bigint: none,
  unit: none,
  local: none,
  global: none,
  this: none,
  asset: none,
  functionReference: none,
  lambda: none,
  unary: (node) => [node.operand],
  binary: (node) => [node.left, node.right],
  logical: (node) => [node.left, node.right],
  conditional: (node) => [node.test, node.yes, node.no],
  concat: (node) => node.parts,
  convert: (node) => [node.operand],
  cast: (node) => [node.operand],
  callFunction: (node) => node.arguments,
  callMethod: (node) => [...(node.receiver ? [node.receiver] : []), ...node.arguments],
  callMember: (node) => [node.receiver, ...node.arguments],
  callSelector: (node) => [node.receiver, ...node.arguments],
  callClosure: (node) => [node.callee, ...node.arguments],
  callRuntime: (node) => node.arguments,
  new: (node) => node.arguments,
  newStruct: (node) => node.values,
  newArray: (node) => node.elements,
  newBuiltin: (node) => node.arguments,
  field: (node) => [node.object],
  member: (node) => [node.object],
  native: (node) => node.operands,
  instanceOf: (node) => [node.operand],
  await: (node) => [node.operand],
};

/** The expressions directly inside `node`; a function literal's body is not among them. */
export function operandsOf(node: Expression): readonly Expression[] {
  return (operands[node.kind] as (node: Expression) => readonly Expression[])(node);
}

/** The expressions that a statement evaluates by itself, nested statements left out. */
export function expressionsOf(statement: Statement): readonly Expression[] {
  switch (statement.kind) {
    case "declare":
    case "return":
      return statement.value ? [statement.value] : [];
    case "assign":
      return [...targetOperands(statement.target), statement.value];
    case "evaluate":
      return [statement.expression];
    case "if":
      return [statement.test];
    case "loop":
      return statement.test ? [statement.test] : [];
    case "switch":
      return [statement.subject];
    case "throw":
    case "yield":
      return [statement.value];
    case "break":
    case "continue":
    case "goto":
    case "label":
    case "tryCatch":
    case "block":
      return [];
  }
}

/** The blocks inside a statement. */
export function blocksOf(statement: Statement): readonly Block[] {
  switch (statement.kind) {
    case "if":
      return [statement.then, statement.otherwise];
    case "loop":
      return [statement.body, statement.update];
    case "switch":
      return statement.cases.map((each) => each.body);
    case "tryCatch":
      return [statement.body, statement.handler];
    case "block":
      return [statement.body];
    case "declare":
    case "assign":
    case "evaluate":
    case "break":
    case "continue":
    case "goto":
    case "label":
    case "return":
    case "throw":
    case "yield":
      return [];
  }
}

function targetOperands(target: Target): readonly Expression[] {
  return target.kind === "field" || target.kind === "member" ? [target.object] : [];
}

export interface Visitor {
  readonly expression?: (node: Expression) => void;
  readonly statement?: (node: Statement) => void;
  /** Whether to go into the bodies of function literals too; yes by default. */
  readonly entersLambdas?: boolean;
}

/** Visits everything in a block, outside before inside, in the order of the text. */
export function visitBlock(block: Block, visitor: Visitor): void {
  for (const statement of block) {
    visitor.statement?.(statement);
    for (const expression of expressionsOf(statement)) visitExpression(expression, visitor);
    for (const inner of blocksOf(statement)) visitBlock(inner, visitor);
  }
}

export function visitExpression(node: Expression, visitor: Visitor): void {
  visitor.expression?.(node);
  for (const operand of operandsOf(node)) visitExpression(operand, visitor);
  if (node.kind === "lambda" && visitor.entersLambdas !== false) visitBlock(node.function.body, visitor);
}

/** Every function of the program that is no function literal: of modules, then of classes. */
export function* functionsOf(program: Program): Generator<FunctionIr> {
  for (const module of program.modules) yield* module.functions;
  for (const object of program.objects) yield* object.methods;
}

/** Visits every function body and every module's top-level statements. */
export function visitProgram(program: Program, visitor: Visitor): void {
  for (const module of program.modules) {
    visitBlock(module.initialize, visitor);
    for (const global of module.globals) if (global.constant) visitExpression(global.constant, visitor);
  }
  for (const each of functionsOf(program)) visitBlock(each.body, visitor);
}

/** Rebuilds a program from the inside out, for passes that replace expressions or statements by better ones. */
import type { Block, Expression, FunctionIr, Program, Statement, Target } from "./nodes.ts";

export interface Rewriter {
  /** The replacement for an expression whose operands are already replaced. */
  readonly expression?: (node: Expression) => Expression;
  /** The replacement for a statement whose parts are already replaced. */
  readonly statement?: (node: Statement) => readonly Statement[];
}

export function rewriteProgram(program: Program, rewriter: Rewriter): void {
  for (const module of program.modules) {
    module.initialize = rewriteBlock(module.initialize, rewriter);
    for (const each of module.functions) rewriteFunction(each, rewriter);
  }
  for (const object of program.objects) for (const method of object.methods) rewriteFunction(method, rewriter);
}

/** Functions keep their identity: calls refer to them. */
function rewriteFunction(target: FunctionIr, rewriter: Rewriter): void {
  target.body = rewriteBlock(target.body, rewriter);
}

export function rewriteBlock(block: Block, rewriter: Rewriter): Block {
  return block.flatMap((statement) => {
    const inner = rewriteParts(statement, rewriter);
    return rewriter.statement ? rewriter.statement(inner) : [inner];
  });
}

function rewriteParts(statement: Statement, rewriter: Rewriter): Statement {
  return mapStatement(
    statement,
    (each) => rewriteExpression(each, rewriter),
    (each) => rewriteBlock(each, rewriter),
  );
}

/** The statement with its own expressions and its blocks replaced. */
export function mapStatement(
  statement: Statement,
  one: (node: Expression) => Expression,
  block: (block: Block) => Block,
): Statement {
  switch (statement.kind) {
    case "declare":
    case "return":
      return statement.value ? { ...statement, value: one(statement.value) } : statement;
    case "assign":
      return { ...statement, target: mapTarget(statement.target, one), value: one(statement.value) };
    case "evaluate":
      return { ...statement, expression: one(statement.expression) };
    case "if":
      return {
        ...statement,
        test: one(statement.test),
        then: block(statement.then),
        otherwise: block(statement.otherwise),
      };
    case "loop":
      return {
        ...statement,
        test: statement.test && one(statement.test),
        body: block(statement.body),
        update: block(statement.update),
      };
    case "switch":
      return {
        ...statement,
        subject: one(statement.subject),
        cases: statement.cases.map((each) => ({ ...each, body: block(each.body) })),
      };
    case "throw":
    case "yield":
      return { ...statement, value: one(statement.value) };
    case "tryCatch":
      return { ...statement, body: block(statement.body), handler: block(statement.handler) };
    case "block":
      return { ...statement, body: block(statement.body) };
    case "break":
    case "continue":
    case "goto":
    case "label":
      return statement;
  }
}

export function mapTarget(target: Target, one: (node: Expression) => Expression): Target {
  return target.kind === "field" || target.kind === "member" ? { ...target, object: one(target.object) } : target;
}

export function rewriteExpression(node: Expression, rewriter: Rewriter): Expression {
  const inner = rewriteOperands(node, rewriter);
  return rewriter.expression ? rewriter.expression(inner) : inner;
}

function rewriteOperands(node: Expression, rewriter: Rewriter): Expression {
  if (node.kind === "lambda") rewriteFunction(node.function, rewriter);
  return mapOperands(node, (each) => rewriteExpression(each, rewriter));
}

/** The expression with those directly inside it replaced; a function literal's body stays. */
export function mapOperands(node: Expression, one: (node: Expression) => Expression): Expression {
  const all = (each: readonly Expression[]): readonly Expression[] => each.map(one);
  switch (node.kind) {
    case "unary":
    case "convert":
    case "cast":
    case "instanceOf":
    case "await":
      return { ...node, operand: one(node.operand) };
    case "binary":
    case "logical":
      return { ...node, left: one(node.left), right: one(node.right) };
    case "conditional":
      return { ...node, test: one(node.test), yes: one(node.yes), no: one(node.no) };
    case "concat":
      return { ...node, parts: all(node.parts) };
    case "callFunction":
    case "callRuntime":
    case "new":
    case "newBuiltin":
      return { ...node, arguments: all(node.arguments) };
    case "callMethod":
      return { ...node, receiver: node.receiver && one(node.receiver), arguments: all(node.arguments) };
    case "callMember":
    case "callSelector":
      return { ...node, receiver: one(node.receiver), arguments: all(node.arguments) };
    case "callClosure":
      return { ...node, callee: one(node.callee), arguments: all(node.arguments) };
    case "newStruct":
      return { ...node, values: all(node.values) };
    case "newArray":
      return { ...node, elements: all(node.elements) };
    case "native":
      return { ...node, operands: all(node.operands) };
    case "field":
    case "member":
      return { ...node, object: one(node.object) };
    case "lambda":
    case "number":
    case "boolean":
    case "string":
    case "bigint":
    case "unit":
    case "local":
    case "global":
    case "this":
    case "functionReference":
    case "asset":
      return node;
  }
}

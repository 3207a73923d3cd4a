/** Ways to make a program smaller: by its syntax tree, so that most results are programs again. */
import { ts } from "ts-morph";

/** A part of the text, and what stands there afterwards. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What an edit takes away. */
export const savedBy = ({ start, end, text }: Edit): number => end - start - text.length;

/** Every edit that makes the program shorter, the largest first. */
export function possibleEdits(program: string): Edit[] {
  const source = ts.createSourceFile("program.ts", program, ts.ScriptTarget.ES2023, true);
  const edits: Edit[] = [];
  const replace = (node: ts.Node, text: string): void => {
    edits.push({ start: node.getStart(source), end: node.getEnd(), text });
  };
  const visit = (node: ts.Node): void => {
    for (const text of replacements(node, source)) replace(node, text);
    for (const edit of removals(node, source)) edits.push(edit);
    ts.forEachChild(node, visit);
  };
  visit(source);
  const distinct = new Map(edits.map((edit) => [`${edit.start}:${edit.end}:${edit.text}`, edit]));
  return [...distinct.values()].filter((edit) => savedBy(edit) > 0).sort((a, b) => savedBy(b) - savedBy(a));
}

/** Members of lists that can be left out: statements (alone and in halves), members of classes, cases, arguments, elements. */
function removals(node: ts.Node, source: ts.SourceFile): Edit[] {
  const lists: (readonly ts.Node[])[] = [];
  if (ts.isSourceFile(node) || ts.isBlock(node) || ts.isCaseOrDefaultClause(node)) lists.push(node.statements);
  if (ts.isClassDeclaration(node) || ts.isEnumDeclaration(node)) lists.push(node.members);
  if (ts.isCaseBlock(node)) lists.push(node.clauses);
  if (ts.isArrayLiteralExpression(node)) lists.push(node.elements);
  if (ts.isObjectLiteralExpression(node)) lists.push(node.properties);
  if (ts.isCallExpression(node)) lists.push(node.arguments);
  if (ts.isVariableDeclarationList(node)) lists.push(node.declarations);
  return lists.flatMap((list) => chunks(list).map((chunk) => without(chunk, list, source)));
}

/** All of them, halves, quarters and so on down to each alone. */
function chunks<T>(list: readonly T[]): T[][] {
  const result: T[][] = [];
  for (let size = list.length; size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2))
    for (let start = 0; start < list.length; start += size) result.push(list.slice(start, start + size));
  return result;
}

function without(chunk: readonly ts.Node[], list: readonly ts.Node[], source: ts.SourceFile): Edit {
  const [first] = chunk;
  const last = chunk.at(-1);
  if (first === undefined || last === undefined) return { start: 0, end: 0, text: "" };
  const next = list[list.indexOf(last) + 1];
  const previous = list[list.indexOf(first) - 1];
  // The comma goes with them.
  if (next !== undefined) return { start: first.getStart(source), end: next.getStart(source), text: "" };
  return { start: previous?.getEnd() ?? first.getStart(source), end: last.getEnd(), text: "" };
}

/** Shorter things of the same kind that can stand in for a node. */
function replacements(node: ts.Node, source: ts.SourceFile): string[] {
  const textOf = (part: ts.Node): string => part.getText(source);
  if (ts.isIfStatement(node))
    return [node.thenStatement, ...(node.elseStatement ? [node.elseStatement] : [])].map(textOf);
  if (ts.isTryStatement(node)) return [node.tryBlock, ...(node.finallyBlock ? [node.finallyBlock] : [])].map(textOf);
  if (ts.isIterationStatement(node, false)) return [textOf(node.statement)];
  if (ts.isLabeledStatement(node)) return [textOf(node.statement)];
  if (ts.isBlock(node) && isStatementOf(node)) return [node.statements.map(textOf).join("\n")];
  if (ts.isExpression(node) && isValue(node)) return [...parts(node).map(textOf), ...simplest(node)];
  return [];
}

const isStatementOf = ({ parent }: ts.Block): boolean =>
  ts.isBlock(parent) || ts.isSourceFile(parent) || ts.isCaseOrDefaultClause(parent);

function isValue(node: ts.Expression): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return false;
  if (ts.isVariableDeclaration(parent) && parent.name === node) return false;
  return !ts.isStringLiteralLike(node) || node.text.length > 0;
}

/** Expressions inside of an expression. */
function parts(node: ts.Expression): ts.Node[] {
  const found: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    if (ts.isExpression(child)) found.push(child);
    if (ts.isArrowFunction(child) && ts.isExpression(child.body)) found.push(child.body);
  });
  return found;
}

/** A value that needs nothing; which one fits, the compiler says. */
function simplest(node: ts.Expression): string[] {
  if (ts.isNumericLiteral(node)) return ["0", "1"];
  if (ts.isStringLiteralLike(node)) return ['""'];
  return ["0", "1", '""', "true", "[]"];
}

/** The program after edits that do not overlap. */
export function applyEdits(program: string, edits: readonly Edit[]): string {
  let result = program;
  for (const { start, end, text } of [...edits].sort((a, b) => b.start - a.start))
    result = result.slice(0, start) + text + result.slice(end);
  return result;
}

/** Of the edits, in their order, those that can be made together. */
export function compatible(edits: readonly Edit[]): Edit[] {
  const chosen: Edit[] = [];
  for (const edit of edits)
    if (chosen.every((other) => edit.end <= other.start || other.end <= edit.start)) chosen.push(edit);
  return chosen;
}

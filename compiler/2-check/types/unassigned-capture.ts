import { ts } from "ts-morph";
import { unassignedCapture as message } from "../../diagnostics/catalogue.generated.ts";
import { isAssignment, isAny, parts, withDescendants } from "../queries.ts";
import { rule } from "../rule.ts";

/**
 * TypeScript checks that a variable is assigned before it is read, but not inside of functions that capture it: these are
 * refused when they exist before the first assignment does.
 */
export const unassignedCapture = rule<ts.VariableDeclaration>(
  [ts.SyntaxKind.VariableDeclaration],
  (node, { checker, report }) => {
    const { name, parent } = node;
    if (node.initializer !== undefined || node.exclamationToken !== undefined || !ts.isIdentifier(name)) return;
    if (!ts.isVariableDeclarationList(parent) || !ts.isVariableStatement(parent.parent)) return;
    const type = checker.getTypeAtLocation(name);
    if (isAny(type) || mayBeUndefined(type, checker)) return;
    const uses = usesOf(name, parent.parent.parent, checker);
    const owner = functionAround(node);
    const firstAssignment = Math.min(...uses.filter((use) => functionAround(use) === owner).flatMap(assignmentEnd));
    for (const use of uses) {
      const reader = outermostFunction(use, owner);
      if (reader === undefined || isOverwritten(use) || uses.some((each) => isAssignedBefore(use, each))) continue;
      const start = ts.isFunctionDeclaration(reader) ? reader.parent.pos : reader.pos;
      if (start < firstAssignment) report(use, message({ name: name.text }));
    }
  },
);

function mayBeUndefined(type: ts.Type, checker: ts.TypeChecker): boolean {
  const flags = ts.TypeFlags.Undefined | ts.TypeFlags.Unknown | ts.TypeFlags.Any | ts.TypeFlags.Void;
  return parts(type, checker).some((part) => (part.flags & flags) !== 0);
}

function usesOf(name: ts.Identifier, scope: ts.Node, checker: ts.TypeChecker): ts.Identifier[] {
  const symbol = checker.getSymbolAtLocation(name);
  return [...withDescendants(scope)].filter(
    (node): node is ts.Identifier =>
      ts.isIdentifier(node) && node !== name && node.text === name.text && isSymbol(node, symbol, checker),
  );
}

function isSymbol(node: ts.Identifier, symbol: ts.Symbol | undefined, checker: ts.TypeChecker): boolean {
  const { parent } = node;
  const found = ts.isShorthandPropertyAssignment(parent)
    ? checker.getShorthandAssignmentValueSymbol(parent)
    : checker.getSymbolAtLocation(node);
  return found === symbol;
}

const functionAround = (node: ts.Node): ts.Node | undefined => ts.findAncestor(node.parent, ts.isFunctionLike);

/** The function directly inside of `owner` that `node` is in. */
function outermostFunction(node: ts.Node, owner: ts.Node | undefined): ts.Node | undefined {
  const around = functionAround(node);
  if (around === owner || around === undefined) return undefined;
  return outermostFunction(around, owner) ?? around;
}

/** Whether `assignment` is a statement of its own that always runs before `use`, in the same function. */
function isAssignedBefore(use: ts.Identifier, assignment: ts.Identifier): boolean {
  const statement = assignment.parent.parent;
  if (!isOverwritten(assignment) || !ts.isExpressionStatement(statement) || statement.end > use.pos) return false;
  const isAround = use.pos >= statement.parent.pos && use.end <= statement.parent.end;
  return ts.isBlock(statement.parent) && isAround && functionAround(use) === functionAround(assignment);
}

/** Whether the use is the target of `=`. */
function isOverwritten(use: ts.Identifier): boolean {
  const { parent } = use;
  return (
    ts.isBinaryExpression(parent) && parent.left === use && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken
  );
}

/** Where the assignment to the name is over, if it is one. */
function assignmentEnd(use: ts.Identifier): number[] {
  const assignment = ts.findAncestor(
    use,
    (each) => (ts.isBinaryExpression(each) && isAssignment(each.operatorToken.kind)) || ts.isStatement(each),
  );
  const isTarget =
    assignment !== undefined &&
    ts.isBinaryExpression(assignment) &&
    use.pos >= assignment.left.pos &&
    use.end <= assignment.left.end;
  return isTarget ? [assignment.end] : [];
}

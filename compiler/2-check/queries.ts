import { ts } from "ts-morph";
import type { CheckContext } from "./rule.ts";

/** The members of a union, or the type alone. A type parameter stands for its constraint. */
export function parts(type: ts.Type, checker: ts.TypeChecker): readonly ts.Type[] {
  if (type.isUnion()) return type.types.flatMap((part) => parts(part, checker));
  if (!(type.flags & ts.TypeFlags.Instantiable)) return [type];
  const constraint = checker.getBaseConstraintOfType(type);
  return constraint === undefined || constraint === type ? [type] : parts(constraint, checker);
}

export function everyPart(type: ts.Type, flags: ts.TypeFlags, checker: ts.TypeChecker): boolean {
  return parts(type, checker).every((part) => isOf(part, flags));
}

/** Whether the type, or for a branded type one of its parts, has one of the flags. */
export function isOf(type: ts.Type, flags: ts.TypeFlags): boolean {
  return (type.flags & flags) !== 0 || (type.isIntersection() && type.types.some((part) => isOf(part, flags)));
}

const errorName = "error";

/** Whether the type is what TypeScript gives to an expression that it has already complained about. */
export function isErrorType(type: ts.Type): boolean {
  return (type as { readonly intrinsicName?: string }).intrinsicName === errorName;
}

/** Whether nothing is known of the type, which has been reported where it comes from. */
export const isAny = (type: ts.Type): boolean => (type.flags & ts.TypeFlags.Any) !== 0;

/** `u8` for a value of the type `u8`; `undefined` for a plain `number` and for what is no number. */
export function fixedWidthName(type: ts.Type): string | undefined {
  if (!type.isIntersection()) return undefined;
  const brand = type.types.find((part) => nameOf(part) === "Nominal") as ts.TypeReference | undefined;
  const [name] = brand?.typeArguments ?? [];
  return name?.isStringLiteral() === true ? name.value : undefined;
}

// Primitive types have no symbol, whatever the declarations of TypeScript say.
const nameOf = (type: ts.Type): string | undefined => (type.symbol as ts.Symbol | undefined)?.name;

/** The symbol behind a name, through imports and re-exports. */
export function symbolOf(node: ts.Node, checker: ts.TypeChecker): ts.Symbol | undefined {
  const symbol = checker.getSymbolAtLocation(node);
  return symbol !== undefined && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

export function isFromLibrary(symbol: ts.Symbol | undefined, context: CheckContext): boolean {
  return symbol?.declarations?.some((each) => context.isLibrary(each.getSourceFile())) ?? false;
}

/** Whether a name that the program writes is nobody's: neither its own nor a binding's. */
export function isForeignName(node: ts.Node, context: CheckContext): boolean {
  const symbol = symbolOf(node, context.checker);
  return (symbol?.declarations ?? []).length === 0 || isFromLibrary(symbol, context);
}

/** Whether the identifier stands for a value: not for a member, a label, or what is being declared. */
export function isValueUse(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isQualifiedName(parent) || ts.isTypeReferenceNode(parent)) return false;
  return !("name" in parent && parent.name === node) && !("propertyName" in parent && parent.propertyName === node);
}

/** The nearest parent that is not a pair of parentheses. */
export function outer(node: ts.Node): ts.Node {
  return ts.isParenthesizedExpression(node.parent) ? outer(node.parent) : node.parent;
}

/** The expression without parentheses around it. */
export function inner(node: ts.Expression): ts.Expression {
  return ts.isParenthesizedExpression(node) ? inner(node.expression) : node;
}

/** The node and everything inside of it, a parent before its children. */
export function* withDescendants(root: ts.Node): Generator<ts.Node> {
  // A work list: the depth of a program's syntax must not be limited by this program's stack.
  const pending = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    yield node;
    const children: ts.Node[] = [];
    ts.forEachChild(node, (child) => void children.push(child));
    pending.push(...children.reverse());
  }
}

export function isAssignment(kind: ts.SyntaxKind): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

/** Whether a value is assigned to the expression, alone or as part of a pattern such as `[, b] = pair`. */
export function isAssignmentTarget(node: ts.Node): boolean {
  const parent = outer(node);
  if (ts.isBinaryExpression(parent) && isAssignment(parent.operatorToken.kind))
    return inner(parent.left) === node || isAssignmentTarget(parent);
  if (ts.isPrefixUnaryExpression(parent) || ts.isPostfixUnaryExpression(parent))
    return parent.operator === ts.SyntaxKind.PlusPlusToken || parent.operator === ts.SyntaxKind.MinusMinusToken;
  if (ts.isForOfStatement(parent)) return parent.initializer === node;
  if (ts.isArrayLiteralExpression(parent) || ts.isSpreadElement(parent)) return isAssignmentTarget(parent);
  return ts.isPropertyAssignment(parent) && isAssignmentTarget(parent.parent);
}

/** The name of a type as the user would write it. */
export function shown(type: ts.Type, checker: ts.TypeChecker): string {
  const widened = checker.getBaseTypeOfLiteralType(type);
  return `\`${checker.typeToString(widened, undefined, ts.TypeFormatFlags.None)}\``;
}

/** The element type of an array or tuple; `undefined` for everything else. */
export function elementType(type: ts.Type, checker: ts.TypeChecker): ts.Type | undefined {
  return checker.isArrayLikeType(type) ? checker.getIndexTypeOfType(type, ts.IndexKind.Number) : undefined;
}

/** The name of the library's interface that the type is, such as `Map`. */
export function libraryName(type: ts.Type, context: CheckContext): string | undefined {
  const symbol = type.symbol as ts.Symbol | undefined;
  return isFromLibrary(symbol, context) ? symbol?.name : undefined;
}

/** Functions and classes by the names that a program gives them. */
import { ts } from "ts-morph";

/** The class expression that a `const` holds. */
export function classExpression(node: ts.VariableDeclaration): ts.ClassExpression | undefined {
  const { initializer } = node;
  const isConstant = (node.parent.flags & ts.NodeFlags.Const) !== 0;
  return isConstant && initializer !== undefined && ts.isClassExpression(initializer) ? initializer : undefined;
}

/** A function that is instantiated for each representation of its type arguments. */
export type NamedFunction = ts.FunctionDeclaration | ts.ArrowFunction | ts.FunctionExpression;

export function functionName(declaration: NamedFunction): string | undefined {
  if (declaration.name !== undefined) return declaration.name.text;
  const { parent } = declaration;
  return ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name) ? parent.name.text : undefined;
}

/** The generic function that a `const` of a module holds: `const first = <T>(list: readonly T[]): T => …`. */
export function genericConstant(node: ts.Node): ts.ArrowFunction | ts.FunctionExpression | undefined {
  if (!ts.isVariableDeclaration(node) || !(node.parent.flags & ts.NodeFlags.Const)) return undefined;
  const { initializer } = node;
  const isModules = ts.isVariableStatement(node.parent.parent) && ts.isSourceFile(node.parent.parent.parent);
  if (!isModules || initializer === undefined) return undefined;
  if (!ts.isArrowFunction(initializer) && !ts.isFunctionExpression(initializer)) return undefined;
  return initializer.typeParameters === undefined ? undefined : initializer;
}

/** Functions inside namespaces carry their names. */
export function namespacePrefix(declaration: ts.Node): string {
  let prefix = "";
  for (
    let node = declaration.parent as ts.Node | undefined;
    node !== undefined;
    node = node.parent as ts.Node | undefined
  ) {
    if (ts.isModuleDeclaration(node)) prefix = `${node.name.text}_${prefix}`;
  }
  return prefix;
}

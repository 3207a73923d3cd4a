import { ts } from "ts-morph";

/** What the functions of a program share: which variables need a cell, and what each function uses from around it. */
export class Captures {
  private readonly checker: ts.TypeChecker;
  private readonly isLibrary: (file: ts.SourceFile) => boolean;
  private readonly cells = new Set<ts.Symbol>();
  private readonly assigned = new Map<ts.Symbol, ts.Node[]>();
  private readonly captured = new Map<ts.Symbol, ts.Node[]>();
  private readonly free = new Map<ts.Node, Set<ts.Symbol>>();
  private readonly usesThis = new Set<ts.Node>();

  constructor(checker: ts.TypeChecker, isLibrary: (file: ts.SourceFile) => boolean, sources: readonly ts.SourceFile[]) {
    this.checker = checker;
    this.isLibrary = isLibrary;
    for (const source of sources) this.visit(source, []);
    this.closeOverFunctions();
    this.findCells();
  }

  /** Whether a variable is assigned after closures captured it (or may be used before its declaration), so that they must share it. */
  isCell(symbol: ts.Symbol): boolean {
    return this.cells.has(symbol);
  }

  /** Whether a variable is assigned anywhere but in its declaration. */
  isAssigned(symbol: ts.Symbol): boolean {
    return this.assigned.has(symbol);
  }

  /** Whether a loop's variable that closures captured stays as it is from the start of each round to its end. */
  isConstantInRound(symbol: ts.Symbol): boolean {
    return this.captured.has(symbol) && this.assigned.has(symbol) && !this.cells.has(symbol);
  }

  /** Whether a nested function uses nothing of the functions around it, so that it can be a function of the module. */
  isLiftable(declaration: ts.FunctionLikeDeclaration): boolean {
    return (this.free.get(declaration)?.size ?? 0) === 0 && !this.usesThis.has(declaration);
  }

  /** Whether a function literal only runs during the call that it is an argument of (`array.map(…)`). */
  isInline(node: ts.Node): boolean {
    if (!ts.isArrowFunction(node) && !ts.isFunctionExpression(node)) return false;
    if (node.asteriskToken !== undefined || node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword))
      return false;
    const call = node.parent;
    if (!ts.isCallExpression(call) || !call.arguments.includes(node)) return false;
    if (!ts.isPropertyAccessExpression(call.expression)) return false;
    const symbol = this.checker.getSymbolAtLocation(call.expression.name);
    const declaration = symbol?.declarations?.[0];
    if (declaration === undefined || !this.isLibrary(declaration.getSourceFile())) return false;
    const owner = declaration.parent;
    if (!ts.isInterfaceDeclaration(owner) || !inlineOwners.has(owner.name.text)) return false;
    const index = call.arguments.indexOf(node);
    // An argument that is stored (`list.push(() => …)`) is no callback.
    return (symbol?.declarations ?? []).some(
      (each) => ts.isMethodSignature(each) && isCallbackType(each.parameters[index]?.type),
    );
  }

  private visit(node: ts.Node, functions: readonly ts.FunctionLikeDeclaration[]): void {
    if (isFunctionNode(node)) {
      this.free.set(node, this.free.get(node) ?? new Set());
      const inner = [...functions, node];
      node.forEachChild((child) => this.visit(child, child === node.name ? functions : inner));
      return;
    }
    if (node.kind === ts.SyntaxKind.ThisKeyword || node.kind === ts.SyntaxKind.SuperKeyword) this.noteThis(functions);
    if (ts.isIdentifier(node)) this.identifier(node, functions);
    if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return;
    node.forEachChild((child) => this.visit(child, functions));
  }

  private noteThis(functions: readonly ts.FunctionLikeDeclaration[]): void {
    for (const current of [...functions].reverse()) {
      this.usesThis.add(current);
      if (!ts.isArrowFunction(current)) return;
    }
  }

  private identifier(node: ts.Identifier, functions: readonly ts.FunctionLikeDeclaration[]): void {
    const { parent } = node;
    if (ts.isPropertyAccessExpression(parent) && parent.name === node) return;
    if (ts.isPropertyAssignment(parent) && parent.name === node) return;
    const symbol =
      ts.isShorthandPropertyAssignment(parent) && parent.name === node
        ? this.checker.getShorthandAssignmentValueSymbol(parent)
        : this.checker.getSymbolAtLocation(node);
    const declaration = symbol?.valueDeclaration;
    if (symbol === undefined || declaration === undefined) return;
    if (isAssignmentTarget(node)) this.assigned.set(symbol, [...(this.assigned.get(symbol) ?? []), node]);
    if (!isLocalVariable(declaration)) return;
    const home = enclosingFunction(declaration);
    if (home === undefined && isModuleVariable(declaration)) return;
    const level = home === undefined ? -1 : functions.lastIndexOf(home);
    const between = functions.slice(level + 1);
    if (between.length === 0) return;
    for (const current of between) this.free.get(current)?.add(symbol);
    if (between.some((current) => !this.isInline(current))) {
      this.captured.set(symbol, [...(this.captured.get(symbol) ?? []), between[0] as ts.Node]);
    }
  }

  /** A function that uses a nested function uses what that one uses. */
  private closeOverFunctions(): void {
    for (let changed = true; changed;) {
      changed = false;
      for (const [node, symbols] of this.free) {
        for (const symbol of [...symbols]) {
          const target = symbol.valueDeclaration;
          if (target === undefined || !ts.isFunctionDeclaration(target)) continue;
          if ((this.free.get(target)?.size ?? 0) === 0 && !this.usesThis.has(target)) {
            symbols.delete(symbol);
            changed = true;
            continue;
          }
          for (const outer of this.free.get(target) ?? []) {
            if (symbols.has(outer) || outer === symbol || isInside(outer.valueDeclaration, node)) continue;
            symbols.add(outer);
            changed = true;
          }
        }
      }
    }
  }

  private findCells(): void {
    for (const [symbol, users] of this.captured) {
      const declaration = symbol.valueDeclaration;
      if (declaration === undefined) continue;
      const assignments = this.assigned.get(symbol) ?? [];
      if (
        (assignments.length > 0 && !isConstantInRound(declaration, assignments, users)) ||
        users.some((user) => runsBefore(user, declaration)) ||
        ts.isFunctionDeclaration(declaration)
      )
        this.cells.add(symbol);
    }
  }
}

/** `for (let i = 0; …; i++)` where only the update assigns `i`, and only the body has functions that use it. */
function isConstantInRound(
  declaration: ts.Declaration,
  assignments: readonly ts.Node[],
  users: readonly ts.Node[],
): boolean {
  if (!ts.isVariableDeclaration(declaration) || !ts.isIdentifier(declaration.name)) return false;
  const list = declaration.parent;
  if (!(list.flags & ts.NodeFlags.BlockScoped) || !ts.isForStatement(list.parent)) return false;
  const { incrementor, statement } = list.parent;
  return (
    incrementor !== undefined &&
    assignments.every((each) => isInside(each, incrementor)) &&
    users.every((each) => isInside(each, statement))
  );
}

function isCallbackType(type: ts.TypeNode | undefined): boolean {
  if (type === undefined) return false;
  if (ts.isParenthesizedTypeNode(type)) return isCallbackType(type.type);
  return ts.isFunctionTypeNode(type) || (ts.isUnionTypeNode(type) && type.types.some(isCallbackType));
}

const inlineOwners: ReadonlySet<string> = new Set([
  "Array",
  "ReadonlyArray",
  "ArrayConstructor",
  "String",
  "Map",
  "ReadonlyMap",
  "Set",
  "ReadonlySet",
  ...[
    "Int8",
    "Uint8",
    "Uint8Clamped",
    "Int16",
    "Uint16",
    "Int32",
    "Uint32",
    "Float32",
    "Float64",
    "BigInt64",
    "BigUint64",
  ].map((name) => `${name}Array`),
  "TypedArray",
]);

export function isFunctionNode(node: ts.Node): node is ts.FunctionLikeDeclaration {
  return (
    ts.isFunctionDeclaration(node) ||
    ts.isFunctionExpression(node) ||
    ts.isArrowFunction(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isConstructorDeclaration(node) ||
    ts.isGetAccessor(node) ||
    ts.isSetAccessor(node)
  );
}

/** The function around a declaration; a parameter and a function's own name belong to where they are visible. */
export function enclosingFunction(node: ts.Node): ts.FunctionLikeDeclaration | undefined {
  for (let current = node.parent as ts.Node | undefined; current !== undefined; current = current.parent) {
    if (isFunctionNode(current)) return current;
    if (ts.isClassStaticBlockDeclaration(current)) return undefined;
  }
  return undefined;
}

function isLocalVariable(node: ts.Declaration): boolean {
  return (
    ts.isVariableDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isBindingElement(node) ||
    ts.isFunctionDeclaration(node)
  );
}

/** Whether a declaration outside of all functions is a variable of its module; those inside blocks belong to the block. */
export function isModuleVariable(declaration: ts.Declaration): boolean {
  if (ts.isFunctionDeclaration(declaration))
    return ts.isSourceFile(declaration.parent) || ts.isModuleBlock(declaration.parent);
  let node: ts.Node = declaration;
  while (ts.isBindingElement(node) || ts.isObjectBindingPattern(node) || ts.isArrayBindingPattern(node))
    node = node.parent;
  const list = node.parent;
  if (!ts.isVariableDeclarationList(list)) return false;
  if (!(list.flags & ts.NodeFlags.BlockScoped)) return true;
  const statement = list.parent;
  return ts.isVariableStatement(statement) && (ts.isSourceFile(statement.parent) || ts.isModuleBlock(statement.parent));
}

function isInside(node: ts.Node | undefined, outer: ts.Node): boolean {
  for (let current = node; current !== undefined; current = current.parent as ts.Node | undefined) {
    if (current === outer) return true;
  }
  return false;
}

/** Whether a closure may exist before the variable that it uses has its value. */
function runsBefore(user: ts.Node, declaration: ts.Declaration): boolean {
  if (ts.isParameter(declaration)) return false;
  if (user.getStart() < declaration.getEnd()) return true;
  if (!ts.isFunctionDeclaration(user)) return false;
  // Hoisted to the start of its block: before the variable, if both are in one block or the variable is further in.
  const block = user.parent;
  return isInside(declaration, block);
}

/** Whether the identifier is written to: by assignment, `++`, as a loop's variable or inside a destructuring assignment. */
export function isAssignmentTarget(node: ts.Node): boolean {
  let current: ts.Node = node;
  for (;;) {
    const { parent } = current;
    if (ts.isParenthesizedExpression(parent) || ts.isNonNullExpression(parent)) {
      current = parent;
      continue;
    }
    if (ts.isBinaryExpression(parent)) {
      const { kind } = parent.operatorToken;
      const isAssignment = kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
      if (!isAssignment || parent.left !== current) return false;
      return true;
    }
    if (ts.isPrefixUnaryExpression(parent) || ts.isPostfixUnaryExpression(parent)) {
      return parent.operator === ts.SyntaxKind.PlusPlusToken || parent.operator === ts.SyntaxKind.MinusMinusToken;
    }
    if ((ts.isForOfStatement(parent) || ts.isForInStatement(parent)) && parent.initializer === current) return true;
    if (
      ts.isArrayLiteralExpression(parent) ||
      ts.isSpreadElement(parent) ||
      ts.isSpreadAssignment(parent) ||
      ts.isObjectLiteralExpression(parent)
    ) {
      current = parent;
      continue;
    }
    if (ts.isPropertyAssignment(parent) && parent.initializer === current) {
      current = parent;
      continue;
    }
    if (ts.isShorthandPropertyAssignment(parent) && parent.name === current) {
      current = parent;
      continue;
    }
    return false;
  }
}

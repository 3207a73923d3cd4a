import { ts } from "ts-morph";

/** Variables whose declaration has failed. */
export class Poisoned {
  private readonly checker: ts.TypeChecker;
  private readonly symbols = new Set<ts.Symbol>();

  constructor(checker: ts.TypeChecker) {
    this.checker = checker;
  }

  /** Whether the declaration of a variable has failed: whatever uses it must not be reported as well. */
  has(symbol: ts.Symbol): boolean {
    return this.symbols.has(symbol);
  }

  /** Notes that what a node declares has failed. */
  add(node: ts.Node): void {
    if (ts.isVariableDeclaration(node) || ts.isBindingElement(node)) {
      const symbol = this.checker.getSymbolAtLocation(node.name);
      if (symbol !== undefined) this.symbols.add(symbol);
    }
    if (
      ts.isVariableStatement(node) ||
      ts.isVariableDeclaration(node) ||
      ts.isVariableDeclarationList(node) ||
      ts.isObjectBindingPattern(node) ||
      ts.isArrayBindingPattern(node) ||
      ts.isBindingElement(node)
    ) {
      node.forEachChild((child) => {
        this.add(child);
      });
    }
  }
}

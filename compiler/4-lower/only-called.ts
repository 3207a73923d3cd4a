import { ts } from "ts-morph";
import type { ProgramLowering } from "./program.ts";

/** Generic constants that are only called. */
export class OnlyCalled {
  private readonly program: ProgramLowering;
  private readonly sources: readonly ts.SourceFile[];
  private readonly known = new Map<ts.VariableDeclaration, boolean>();

  constructor(program: ProgramLowering, sources: readonly ts.SourceFile[]) {
    this.program = program;
    this.sources = sources;
  }

  /** Whether a generic constant is nowhere a value, but only called: then there need be none that takes values of every kind. */
  has(declaration: ts.VariableDeclaration): boolean {
    const known = this.known.get(declaration);
    if (known !== undefined) return known;
    const symbol = this.program.checker.getSymbolAtLocation(declaration.name);
    const name = declaration.name.getText();
    const isValueIn = (node: ts.Node): boolean => {
      if (
        ts.isIdentifier(node) &&
        node.text === name &&
        node !== declaration.name &&
        this.program.resolve(node) === symbol
      ) {
        const { parent } = node;
        const isNamedOnly = ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent);
        if (!isNamedOnly && !(ts.isCallExpression(parent) && parent.expression === node)) return true;
      }
      return ts.forEachChild(node, isValueIn) ?? false;
    };
    const result = !this.sources.some((source) => source.text.includes(name) && isValueIn(source));
    this.known.set(declaration, result);
    return result;
  }
}

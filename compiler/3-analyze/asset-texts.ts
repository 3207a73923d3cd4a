import { dirname, join } from "node:path";
import { ts } from "ts-morph";

/** Which embedded files a program reads as text. Of the others only the bytes for the browser need to be in flash. */
export class AssetTexts {
  private readonly checker: ts.TypeChecker;
  private readonly files = new Set<string>();
  /** Somewhere `.text` is asked of an asset that may be any of them. */
  private readsAny = false;

  constructor(checker: ts.TypeChecker, sources: readonly ts.SourceFile[]) {
    this.checker = checker;
    for (const source of sources) this.visit(source);
  }

  /** `file`: the path of the embedded file. */
  isRead(file: string): boolean {
    return this.readsAny || this.files.has(file);
  }

  private visit(node: ts.Node): void {
    if (ts.isPropertyAccessExpression(node) && node.name.text === "text") this.noteRead(node.expression);
    else if (ts.isElementAccessExpression(node)) this.readsAny ||= this.isAsset(node.expression);
    else if (ts.isObjectBindingPattern(node)) this.readsAny ||= this.isAsset(node);
    ts.forEachChild(node, (child) => {
      this.visit(child);
    });
  }

  private noteRead(asset: ts.Expression): void {
    if (!this.isAsset(asset)) return;
    const symbol = ts.isIdentifier(asset) ? this.checker.getSymbolAtLocation(asset) : undefined;
    const clause = symbol?.declarations?.[0];
    if (clause === undefined || !ts.isImportClause(clause)) this.readsAny = true;
    else this.files.add(importedFile(clause));
  }

  private isAsset(node: ts.Node): boolean {
    return this.checker.getTypeAtLocation(node).getSymbol()?.name === "Asset";
  }
}

function importedFile(clause: ts.ImportClause): string {
  const { moduleSpecifier } = clause.parent as ts.ImportDeclaration;
  return join(dirname(clause.getSourceFile().fileName), (moduleSpecifier as ts.StringLiteral).text);
}

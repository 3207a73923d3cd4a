import { relative } from "node:path";
import { ts } from "ts-morph";
import type { LoadedProgram } from "../1-load/load.ts";

/** The path of a module relative to the project, without its ending. */
export function moduleId(source: ts.SourceFile, root: string): string {
  return relative(root, source.fileName)
    .replace(/\\/g, "/")
    .replace(/\.[cm]?ts$/, "")
    .replace(/\.\.\//g, "up/");
}

/** `components/wifi` → `otter_app::components::wifi`. */
export function moduleNamespace(id: string): string {
  return ["otter_app", ...id.split("/")].map((part) => part.replace(/[^A-Za-z0-9_]/g, "_")).join("::");
}

/** Modules in the order in which ECMAScript evaluates them (16.2.1.5.3): imports first, depth first, each once. */
export function initializationOrder(loaded: LoadedProgram): ts.SourceFile[] {
  const ordered: ts.SourceFile[] = [];
  const seen = new Set<ts.SourceFile>();
  const visit = (source: ts.SourceFile): void => {
    if (seen.has(source) || source.isDeclarationFile) return;
    seen.add(source);
    for (const statement of source.statements) {
      const specifier = evaluatedImport(statement);
      const symbol = specifier === undefined ? undefined : loaded.checker.getSymbolAtLocation(specifier);
      const target = symbol?.declarations?.find(ts.isSourceFile);
      if (target !== undefined) visit(target);
    }
    ordered.push(source);
  };
  for (const entry of loaded.entries) visit(entry);
  // What is imported for its types alone has no effect, but its declarations are needed.
  for (const source of loaded.sources) visit(source);
  return ordered;
}

function evaluatedImport(statement: ts.Statement): ts.Expression | undefined {
  if (ts.isImportDeclaration(statement)) {
    if (statement.importClause?.isTypeOnly) return undefined;
    return statement.moduleSpecifier;
  }
  if (ts.isExportDeclaration(statement) && !statement.isTypeOnly) return statement.moduleSpecifier;
  return undefined;
}

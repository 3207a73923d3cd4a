import { ts } from "ts-morph";

/** The files that a source imports. */
export function importsOf(source: ts.SourceFile, checker: ts.TypeChecker): ts.SourceFile[] {
  return source.statements.flatMap((statement) => {
    const specifier =
      ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement) ? statement.moduleSpecifier : undefined;
    const symbol = specifier === undefined ? undefined : checker.getSymbolAtLocation(specifier);
    return symbol?.declarations?.filter(ts.isSourceFile) ?? [];
  });
}

/** Headers of the bindings that a module can see, directly or through what it imports. */
export function includesOf(source: ts.SourceFile, checker: ts.TypeChecker): string[] {
  const seen = new Set<ts.SourceFile>();
  const visit = (file: ts.SourceFile): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const imported of importsOf(file, checker)) visit(imported);
  };
  visit(source);
  const bindings = [...seen].filter((file) => file.isDeclarationFile);
  const headers = bindings.flatMap((file) => tagsOf(file, "include"));
  return headers.length === 0 ? [] : [...new Set([...headers, "<arduino/border.h>"])].sort();
}

/** What a binding says by a tag: `@include <WiFi.h>`. */
export function tagsOf(file: ts.SourceFile, tag: string): string[] {
  return [...file.text.matchAll(new RegExp(`@${tag}\\s+(\\S+)`, "g"))].map((match) => match[1] ?? "");
}

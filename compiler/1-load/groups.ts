import { ts } from "ts-morph";
import type { LoadedProgram } from "./load.ts";

/**
 * Parts of what was loaded that are programs of their own, since no module of one imports a module of another. Files that share modules are one program;
 * it starts from the modules that nobody imports.
 */
export function independentPrograms(loaded: LoadedProgram): LoadedProgram[] {
  const imports = new Map(loaded.sources.map((source) => [source, importedSources(source, loaded.checker)]));
  const imported = new Set([...imports.values()].flat());
  return groupsOf(imports).map((members) => {
    const sources = loaded.sources.filter((source) => members.has(source));
    const entries = sources.filter((source) => !imported.has(source));
    // In a cycle everybody is imported.
    return { ...loaded, sources, entries: entries.length > 0 ? entries : sources };
  });
}

function importedSources(source: ts.SourceFile, checker: ts.TypeChecker): ts.SourceFile[] {
  return source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const { moduleSpecifier } = statement;
    const symbol = moduleSpecifier && checker.getSymbolAtLocation(moduleSpecifier);
    const file = symbol?.declarations?.find(ts.isSourceFile);
    return file === undefined || file.isDeclarationFile ? [] : [file];
  });
}

/** The connected parts of a graph. */
function groupsOf<Node>(edges: ReadonlyMap<Node, readonly Node[]>): Set<Node>[] {
  const groupOf = new Map<Node, Set<Node>>();
  const join = (from: Node, to: Node): void => {
    const [group, other] = [groupOf.get(from) ?? new Set([from]), groupOf.get(to) ?? new Set([to])];
    if (group !== other) for (const node of other) group.add(node);
    for (const node of group) groupOf.set(node, group);
  };
  for (const [node, neighbours] of edges) for (const neighbour of [node, ...neighbours]) join(node, neighbour);
  return [...new Set(groupOf.values())];
}

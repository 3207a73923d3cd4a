import { ts } from "ts-morph";
import { memberName, symbolOf } from "./names.ts";

/** Every `class.member` that a class below it declares again, as `key.member`. */
export function findOverridden(
  checker: ts.TypeChecker,
  sources: readonly ts.SourceFile[],
  keyOf: (symbol: ts.Symbol) => number,
): Set<string> {
  const overridden = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isClassLike(node)) noteOverrides(node);
    node.forEachChild(visit);
  };
  const noteOverrides = (node: ts.ClassLikeDeclaration): void => {
    const names = node.members.flatMap((member) => {
      const isStatic = ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Static;
      const symbol = member.name === undefined || isStatic ? undefined : checker.getSymbolAtLocation(member.name);
      return symbol === undefined ? [] : [memberName(symbol)];
    });
    for (const ancestor of ancestors(node, checker))
      for (const name of names) overridden.add(`${keyOf(ancestor)}.${name}`);
  };
  sources.forEach(visit);
  return overridden;
}

function ancestors(node: ts.ClassLikeDeclaration, checker: ts.TypeChecker): ts.Symbol[] {
  const found: ts.Symbol[] = [];
  let type = checker.getTypeAtLocation(node);
  for (;;) {
    // A reference to a generic class has its declaration as target; a class without parameters is its own.
    const target = (type as Partial<ts.TypeReference>).target ?? (type as ts.InterfaceType);
    const base = (checker.getBaseTypes(target) as ts.BaseType[] | undefined)?.[0];
    const symbol = base === undefined ? undefined : symbolOf(base);
    if (base === undefined || symbol === undefined || found.includes(symbol)) return found;
    found.push(symbol);
    type = base;
  }
}

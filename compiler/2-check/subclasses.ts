/** Which classes of a program extend which. */
import { ts } from "ts-morph";
import { symbolOf, withDescendants } from "./queries.ts";
import type { CheckContext } from "./rule.ts";

const subclasses = new WeakMap<ts.Program, Map<ts.Symbol, ts.ClassLikeDeclaration[]>>();

/** All classes below, near ones first. */
export function subclassesOf(base: ts.ClassLikeDeclaration, context: CheckContext): ts.ClassLikeDeclaration[] {
  let known = subclasses.get(context.program);
  if (known === undefined) subclasses.set(context.program, (known = directSubclasses(context)));
  const symbol = base.name === undefined ? undefined : context.checker.getSymbolAtLocation(base.name);
  const direct = (symbol === undefined ? undefined : known.get(symbol)) ?? [];
  return direct.flatMap((each) => [each, ...subclassesOf(each, context)]);
}

function directSubclasses({ sources, checker }: CheckContext): Map<ts.Symbol, ts.ClassLikeDeclaration[]> {
  const found = new Map<ts.Symbol, ts.ClassLikeDeclaration[]>();
  for (const source of sources) {
    for (const node of withDescendants(source)) {
      if (!ts.isClassLike(node)) continue;
      const clause = node.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword);
      const base = clause?.types[0] === undefined ? undefined : symbolOf(clause.types[0].expression, checker);
      if (base !== undefined) found.set(base, [...(found.get(base) ?? []), node]);
    }
  }
  return found;
}

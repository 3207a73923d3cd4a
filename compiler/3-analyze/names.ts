import { ts } from "ts-morph";

/** The name of a member as the rest of the compiler knows it: `x`, `#x`, `@iterator`. */
export function memberName(symbol: ts.Symbol): string {
  const name = ts.unescapeLeadingUnderscores(symbol.escapedName);
  const wellKnown = /^__@(\w+?)@\d+$/.exec(name);
  if (wellKnown) return `@${wellKnown[1] ?? ""}`;
  const hidden = /^__#\d+@(#.+)$/.exec(name);
  return hidden ? (hidden[1] ?? name) : name;
}

/** A type's symbol: TypeScript's declarations promise one that primitives and unions do not have. */
export function symbolOf(type: ts.Type): ts.Symbol | undefined {
  return type.symbol;
}

/** A readable C++-ish name for a declaration without one: taken from what it is assigned to. */
export function nameHint(node: ts.Node): string | undefined {
  for (let current: ts.Node = node; ; current = current.parent) {
    const { parent } = current as { parent?: ts.Node };
    if (parent === undefined) return undefined;
    if (ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name)) return parent.name.text;
    if (ts.isPropertyAssignment(parent) && ts.isIdentifier(parent.name)) return parent.name.text;
    if (ts.isPropertyDeclaration(parent) && ts.isIdentifier(parent.name)) return parent.name.text;
    if (!ts.isAsExpression(parent) && !ts.isSatisfiesExpression(parent) && !ts.isParenthesizedExpression(parent))
      return undefined;
  }
}

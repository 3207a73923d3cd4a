import { ts } from "ts-morph";

/** Nodes inside each other. What people write has some 40; a sum of 500 terms has as many as terms. */
const depthLimit = 600;
/** The work for `a ? b : c ? d : …` grows with the cube of its length. */
const conditionalLimit = 100;

/**
 * The first node that is too deep inside of others. TypeScript goes down an expression again for every question about a part of it, so
 * that the questions about such a file would never end.
 */
export function tooDeepNode(source: ts.SourceFile): ts.Node | undefined {
  const pending: { readonly node: ts.Node; readonly depth: number; readonly conditionals: number }[] = [];
  pending.push({ node: source, depth: 0, conditionals: 0 });
  for (let entry = pending.pop(); entry !== undefined; entry = pending.pop()) {
    const { node, depth } = entry;
    const conditionals = ts.isConditionalExpression(node) ? entry.conditionals + 1 : entry.conditionals;
    if (depth > depthLimit || conditionals > conditionalLimit) return node;
    ts.forEachChild(node, (child) => void pending.push({ node: child, depth: depth + 1, conditionals }));
  }
  return undefined;
}

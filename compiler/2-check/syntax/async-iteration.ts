import { ts } from "ts-morph";
import { asyncIteration as message } from "../../diagnostics/catalogue.generated.ts";
import { rule } from "../rule.ts";

export const asyncLoop = rule<ts.ForOfStatement>([ts.SyntaxKind.ForOfStatement], (node, context) => {
  if (node.awaitModifier !== undefined) context.report(node, message({ construct: "`for await`" }));
});

type GeneratorLike = ts.FunctionDeclaration | ts.FunctionExpression | ts.MethodDeclaration;

export const asyncGenerator = rule<GeneratorLike>(
  [ts.SyntaxKind.FunctionDeclaration, ts.SyntaxKind.FunctionExpression, ts.SyntaxKind.MethodDeclaration],
  (node, context) => {
    const isAsync = node.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.AsyncKeyword) ?? false;
    if (isAsync && node.asteriskToken !== undefined)
      context.report(node.asteriskToken, message({ construct: "`async function*`" }));
  },
);

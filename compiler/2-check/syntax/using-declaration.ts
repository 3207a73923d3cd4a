import { ts } from "ts-morph";
import { usingDeclaration as message } from "../../diagnostics/catalogue.generated.ts";
import { rule } from "../rule.ts";

export const usingDeclaration = rule<ts.VariableDeclarationList>(
  [ts.SyntaxKind.VariableDeclarationList],
  (node, context) => {
    // `using` has a bit of its own; `const` and `await using` share theirs with `let`.
    const kind: ts.NodeFlags = node.flags & ts.NodeFlags.BlockScoped;
    if (kind === ts.NodeFlags.Using || kind === ts.NodeFlags.AwaitUsing) context.report(node, message());
  },
);

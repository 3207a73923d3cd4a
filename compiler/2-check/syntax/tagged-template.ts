import { ts } from "ts-morph";
import { taggedTemplate as message } from "../../diagnostics/catalogue.generated.ts";
import { isFromLibrary, symbolOf } from "../queries.ts";
import { rule } from "../rule.ts";

export const taggedTemplate = rule<ts.TaggedTemplateExpression>(
  [ts.SyntaxKind.TaggedTemplateExpression],
  (node, context) => {
    const isRaw =
      ts.isPropertyAccessExpression(node.tag) &&
      node.tag.name.text === "raw" &&
      isFromLibrary(symbolOf(node.tag.name, context.checker), context);
    if (!isRaw) context.report(node, message());
  },
);

import { ts } from "ts-morph";
import { looseType as message } from "../../diagnostics/catalogue.generated.ts";
import { isForeignName } from "../queries.ts";
import { rule } from "../rule.ts";

const better: Readonly<Record<string, string>> = {
  Function: "write its parameters and its result: `(pin: number) => void`",
  Object: "write its members, or `object`",
  Symbol: "use an enum, or text",
};

export const looseType = rule<ts.TypeReferenceNode>([ts.SyntaxKind.TypeReference], ({ typeName }, context) => {
  if (!ts.isIdentifier(typeName) || !Object.hasOwn(better, typeName.text) || !isForeignName(typeName, context)) return;
  context.report(typeName, message({ name: typeName.text, better: better[typeName.text] ?? "" }));
});

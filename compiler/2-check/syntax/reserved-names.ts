import { ts } from "ts-morph";
import { argumentsObject, commonJs, evalCall, globalObject } from "../../diagnostics/catalogue.generated.ts";
import type { Message } from "../../diagnostics/diagnostic.ts";
import { isForeignName, isValueUse } from "../queries.ts";
import { rule } from "../rule.ts";

/** Names that Node defines and the language does not, unless the program declares them itself. */
const refused: Readonly<Record<string, () => Message>> = {
  arguments: argumentsObject,
  eval: evalCall,
  global: () => globalObject({ name: "global" }),
  globalThis: () => globalObject({ name: "globalThis" }),
  require: commonJs,
};

export const reservedNames = rule<ts.Identifier>([ts.SyntaxKind.Identifier], (node, context) => {
  const message = Object.hasOwn(refused, node.text) ? refused[node.text] : undefined;
  if (message !== undefined && isValueUse(node) && isForeignName(node, context)) context.report(node, message());
});

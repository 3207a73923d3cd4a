import { ts } from "ts-morph";
import { prototypeAccess as message } from "../../diagnostics/catalogue.generated.ts";
import { isForeignName } from "../queries.ts";
import { rule } from "../rule.ts";

const members = new Set(["prototype", "__proto__"]);
const objectFunctions = new Set([
  "create",
  "defineProperties",
  "defineProperty",
  "getOwnPropertyDescriptor",
  "getPrototypeOf",
  "setPrototypeOf",
]);
const globals = new Set(["Proxy", "Reflect"]);

export const prototypeAccess = rule<ts.PropertyAccessExpression>(
  [ts.SyntaxKind.PropertyAccessExpression],
  (node, context) => {
    const { name, expression } = node;
    const isOfObject = ts.isIdentifier(expression) && expression.text === "Object" && objectFunctions.has(name.text);
    if ((members.has(name.text) || isOfObject) && isForeignName(name, context))
      context.report(name, message({ name: name.text }));
  },
);

export const reflection = rule<ts.Identifier>([ts.SyntaxKind.Identifier], (node, context) => {
  if (globals.has(node.text) && isForeignName(node, context)) context.report(node, message({ name: node.text }));
});

import { ts } from "ts-morph";
import { Refusal } from "../3-analyze/refusal.ts";
import type { Expression } from "../ir/nodes.ts";
import { type BuiltinType, string, value, voidType } from "../ir/types.ts";
import { coerce, toText } from "./convert.ts";
import { lowerExpression, lowerTo } from "./expression.ts";
import { lowerFunctionLiteral } from "./function-literal.ts";
import { lowerInOrder } from "./in-order.ts";
import type { Scope } from "./scope.ts";

/** A literal of type `Record<string, T>`. */
export function lowerRecord(node: ts.ObjectLiteralExpression, type: BuiltinType, scope: Scope): Expression {
  const [element] = type.arguments;
  const record = scope.get(scope.declare("record", { kind: "newBuiltin", arguments: [], type }));
  const call = (name: string, args: Expression[]): void => {
    scope.emit({
      kind: "evaluate",
      expression: { kind: "callMember", receiver: record, name, typeArguments: [], arguments: args, type: voidType },
    });
  };
  for (const property of node.properties) {
    if (ts.isSpreadAssignment(property)) {
      call("assign", [coerce(lowerExpression(property.expression, scope, type), type, scope, property)]);
    } else if (ts.isPropertyAssignment(property) || ts.isShorthandPropertyAssignment(property)) {
      const source = ts.isPropertyAssignment(property) ? property.initializer : property.name;
      call(
        "set",
        lowerInOrder(scope, [() => keyOf(property.name, scope), () => lowerTo(source, element ?? value, scope)]),
      );
    } else if (ts.isMethodDeclaration(property)) {
      call("set", [
        keyOf(property.name, scope),
        coerce(lowerFunctionLiteral(property, scope, element), element ?? value, scope, property),
      ]);
    } else {
      throw new Refusal("syntax", "a getter or setter in a record", property);
    }
  }
  return record;
}

function keyOf(name: ts.PropertyName, scope: Scope): Expression {
  if (ts.isComputedPropertyName(name)) return toText(lowerExpression(name.expression, scope), scope);
  return { kind: "string", value: ts.isNumericLiteral(name) ? String(Number(name.text)) : name.text, type: string };
}

import type { ts } from "ts-morph";
import { mentionsParameter } from "../../3-analyze/free-parameters.ts";
import { Refusal } from "../../3-analyze/refusal.ts";
import type { Expression } from "../../ir/nodes.ts";
import { string } from "../../ir/types.ts";
import { lowerTo } from "../expression.ts";
import type { Scope } from "../scope.ts";
import { JsonReading, readerType } from "./json-reading.ts";

/** `parseJson<T>(text)`: a reader, what the type makes of it, and nothing behind it. */
export function lowerParseJson(node: ts.CallExpression, scope: Scope): Expression {
  const { program } = scope;
  const [argument] = node.arguments;
  const signature = program.checker.getResolvedSignature(node);
  const [type] = (signature && program.typeArgumentsOf(signature)) ?? [];
  if (argument === undefined || type === undefined) throw new Refusal("syntax", "parseJson without a text", node);
  // Under Node nothing of it is left that could be checked.
  if (mentionsParameter(type, program.checker))
    throw new Refusal("json", `the type parameter in '${program.checker.typeToString(type)}'`, node);
  const bound = program.representation.substitute({ type, environment: scope.environment });
  const shape = program.jsonShapes.of(bound);
  const text = lowerTo(argument, string, scope);
  const reader = scope.declare("reader", { kind: "newBuiltin", arguments: [text], type: readerType });
  const reading = new JsonReading(scope, scope.get(reader), node);
  const result = scope.temporary(reading.read(shape, program.representation.bound(bound)));
  reading.emit("finish");
  return result;
}

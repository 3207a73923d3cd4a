import { ts } from "ts-morph";
import type { Expression } from "../ir/nodes.ts";
import { string } from "../ir/types.ts";
import { toText } from "./convert.ts";
import { lowerExpression } from "./expression.ts";
import { lowerInOrder } from "./in-order.ts";
import type { Scope } from "./scope.ts";

export function lowerTemplate(node: ts.TemplateExpression, scope: Scope): Expression {
  const literal = (text: string) => (): Expression => ({ kind: "string", value: text, type: string });
  const parts = lowerInOrder(scope, [
    literal(node.head.text),
    ...node.templateSpans.flatMap((span) => [
      () => toText(lowerExpression(span.expression, scope), scope),
      literal(span.literal.text),
    ]),
  ]);
  return concat(parts);
}

/** `String.raw`: the text as it stands between the backquotes. Other tags are refused before. */
export function lowerRaw(node: ts.TaggedTemplateExpression, scope: Scope): Expression {
  const { template } = node;
  const literal = (part: ts.TemplateLiteralLikeNode) => (): Expression => ({
    kind: "string",
    value: part.rawText ?? rawText(part),
    type: string,
  });
  if (ts.isNoSubstitutionTemplateLiteral(template)) return literal(template)();
  const parts = lowerInOrder(scope, [
    literal(template.head),
    ...template.templateSpans.flatMap((span) => [
      () => toText(lowerExpression(span.expression, scope), scope),
      literal(span.literal),
    ]),
  ]);
  return concat(parts);
}

function rawText(part: ts.Node): string {
  return part
    .getText()
    .replace(/^[`}]/, "")
    .replace(/(`|\$\{)$/, "")
    .replace(/\r\n?/g, "\n");
}

/** Joins texts; neighbouring literals become one, empty ones go. */
export function concat(parts: readonly Expression[]): Expression {
  const joined: Expression[] = [];
  for (const part of parts.flatMap((each) => (each.kind === "concat" ? each.parts : [each]))) {
    const last = joined.at(-1);
    if (part.kind === "string" && last?.kind === "string")
      joined[joined.length - 1] = { ...last, value: last.value + part.value };
    else joined.push(part);
  }
  const used = joined.filter((part) => part.kind !== "string" || part.value !== "");
  const [only] = used;
  if (only === undefined) return { kind: "string", value: "", type: string };
  return used.length === 1 ? only : { kind: "concat", parts: used, type: string };
}

import type { Context } from "../context.ts";
import { block } from "../statements/block.ts";
import { type Type, typeText } from "../types.ts";
import { expression } from "./expression.ts";

/** A function literal. Its parameters' types are written only if nothing else says them. */
export function lambda(
  context: Context,
  parameters: readonly Type[],
  result: Type,
  depth: number,
  isTyped: boolean,
): string {
  const names = parameters.map(() => context.name("p"));
  const list = names
    .map((name, index) => (isTyped ? `${name}: ${typeText(parameters[index] as Type)}` : name))
    .join(", ");
  return context.inFunction(result, () => {
    parameters.forEach((type, index) => context.declare(names[index] ?? "", type, context.random.percent(30)));
    const mark = isTyped ? `: ${typeText(result)}` : "";
    if (depth <= 1 || context.isPure || context.random.percent(60))
      return `((${list})${mark} => (${expression(context, result, depth)}))`;
    const lines = block(context, 1, 2);
    return `((${list})${mark} => {\n${lines.join("\n")}\nreturn ${expression(context, result, depth)};\n})`;
  });
}

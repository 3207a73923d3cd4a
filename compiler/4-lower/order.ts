import type { Expression } from "../ir/nodes.ts";

/**
 * What evaluating an expression may do to the order of things:
 * `constant` gives the same value whenever it is evaluated, `reads` depends on something that may change, `acts` changes something.
 */
export type Effect = "constant" | "reads" | "acts";

const rank: Record<Effect, number> = { constant: 0, reads: 1, acts: 2 };

const strongest = (effects: readonly Effect[]): Effect =>
  effects.reduce<Effect>((strong, effect) => (rank[effect] > rank[strong] ? effect : strong), "constant");

/** The effect of an expression, its operands included. */
export function effectOf(expression: Expression): Effect {
  switch (expression.kind) {
    case "number":
    case "boolean":
    case "string":
    case "bigint":
    case "unit":
    case "this":
    case "functionReference":
    case "asset":
      return "constant";
    case "local":
      return expression.local.isMutable || expression.local.storage === "cell" ? "reads" : "constant";
    case "global":
      return "reads";
    case "unary":
    case "cast":
    case "convert":
    case "instanceOf":
      return effectOf(expression.operand);
    case "binary":
    case "logical":
      return strongest([effectOf(expression.left), effectOf(expression.right)]);
    case "conditional":
      return strongest([effectOf(expression.test), effectOf(expression.yes), effectOf(expression.no)]);
    case "concat":
      return strongest(expression.parts.map(effectOf));
    case "field":
      return strongest(["reads", effectOf(expression.object)]);
    case "newArray":
      return strongest(expression.elements.map(effectOf));
    case "lambda":
      return "constant";
    case "native":
      // A library's own object, such as `WiFi`, is a place that cannot be copied and never becomes another.
      if (expression.isPure && expression.operands.length === 0 && isNativeObject(expression)) return "constant";
      return expression.isPure ? strongest(["reads", ...expression.operands.map(effectOf)]) : "acts";
    case "callRuntime":
      return pureRuntime.has(expression.name) ? strongest(["reads", ...expression.arguments.map(effectOf)]) : "acts";
    case "callMember":
      return pureMembers.has(expression.name)
        ? strongest(["reads", effectOf(expression.receiver), ...expression.arguments.map(effectOf)])
        : "acts";
    default:
      return "acts";
  }
}

function isNativeObject({ type }: Expression): boolean {
  return type.kind === "native" && type.handle === "object";
}

/** Whether an expression may be evaluated as often as one likes: it neither changes nor makes anything, and costs nothing. */
export function isRepeatable(expression: Expression): boolean {
  switch (expression.kind) {
    case "cast":
    case "convert":
      return isRepeatable(expression.operand);
    case "number":
    case "boolean":
    case "string":
    case "bigint":
    case "unit":
    case "this":
    case "functionReference":
    case "asset":
    case "local":
      return effectOf(expression) === "constant";
    case "native":
      return expression.operands.length === 0 && effectOf(expression) === "constant";
    default:
      return false;
  }
}

/** Whether two neighbours may be left to C++, which does not say which of them it evaluates first. */
export function mayReorder(first: Effect, second: Effect): boolean {
  if (first === "constant" || second === "constant") return true;
  return first === "reads" && second === "reads";
}

/** Runtime functions and members that only read. */
const pureRuntime: ReadonlySet<string> = new Set([
  "toStr",
  "truthy",
  "isUndefined",
  "isNull",
  "isNullish",
  "strictEquals",
  "typeOf",
  "convert",
  "isArray",
  "isFunction",
  // `text += String.fromCharCode(byte)` reads a stream byte by byte: with a copy of what is there already, in quadratic time.
  "string::fromCharCode",
]);
const pureMembers: ReadonlySet<string> = new Set(["length", "at", "charCodeAt", "size", "has", "get", "charAt"]);

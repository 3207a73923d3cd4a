import type { ts } from "ts-morph";
import { Refusal } from "../3-analyze/refusal.ts";
import type { Expression, FunctionIr, Local } from "../ir/nodes.ts";
import type { FunctionType } from "../ir/types.ts";
import { coerce } from "./convert.ts";
import { Scope } from "./scope.ts";

/** A function seen through another signature: fewer arguments, other representations of them, an ignored result. */
export function adaptFunction(
  source: Expression,
  from: FunctionType,
  to: FunctionType,
  scope: Scope,
  node: ts.Node,
): Expression {
  const original = scope.declare("original", source);
  const ir: FunctionIr = {
    name: "adapter",
    sourceName: "(adapter)",
    module: scope.module,
    owner: undefined,
    role: "lambda",
    isVirtual: false,
    isOverride: false,
    isAbstract: false,
    coroutine: "none",
    parameters: [],
    result: to.result,
    body: [],
    position: scope.program.positionOf(node),
  };
  const inner = new Scope(scope.program, scope.module, scope.environment, { parent: scope, function: ir });
  const parameters: Local[] = to.parameters.map((type, index) => inner.newLocal(`a${index}`, type));
  ir.parameters = parameters;
  const body = inner.collectBlock(() => {
    const call: Expression = {
      kind: "callClosure",
      callee: inner.get(original),
      arguments: adaptedArguments(parameters, from, to, inner, node),
      type: from.result,
    };
    if (to.result.kind === "void") inner.emit({ kind: "evaluate", expression: call });
    else inner.emit({ kind: "return", value: coerce(call, to.result, inner, node) });
  });
  ir.body = body;
  return {
    kind: "lambda",
    function: ir,
    captures: [original],
    capturesThis: false,
    isEscaping: true,
    isAdapter: true,
    displayName: "",
    type: to,
  };
}

function adaptedArguments(
  parameters: readonly Local[],
  from: FunctionType,
  to: FunctionType,
  scope: Scope,
  node: ts.Node,
): Expression[] {
  if (to.hasRest !== from.hasRest && to.hasRest)
    throw new Refusal("conversion", "a function with a fixed number of parameters to one with rest parameters", node);
  return from.parameters.map((type, index): Expression => {
    if (from.hasRest && !to.hasRest && index === from.parameters.length - 1 && type.kind === "array") {
      const rest = parameters.slice(index).map((local) => coerce(scope.get(local), type.element, scope, node));
      return { kind: "newArray", elements: rest, type };
    }
    const parameter = parameters[index];
    if (parameter === undefined) return { kind: "unit", unit: "undefined", type };
    return coerce(scope.get(parameter), type, scope, node);
  });
}

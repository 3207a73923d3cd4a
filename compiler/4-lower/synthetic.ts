import type { ts } from "ts-morph";
import type { Expression, FunctionIr, Local } from "../ir/nodes.ts";
import { functionOf, type Type } from "../ir/types.ts";
import { Scope } from "./scope.ts";

/**
 * A function literal that is not in the source; `fill` emits its body. It captures the locals of `scope` that it mentions in `captures`.
 * A program that shows it sees `displayName`.
 */
export function syntheticLambda(
  name: string,
  parameters: readonly Type[],
  result: Type,
  captures: readonly Local[],
  scope: Scope,
  node: ts.Node,
  fill: (inner: Scope, parameters: readonly Expression[]) => void,
  displayName = "",
): Expression {
  const ir: FunctionIr = {
    name,
    sourceName: `(${name})`,
    module: scope.module,
    owner: undefined,
    role: "lambda",
    isVirtual: false,
    isOverride: false,
    isAbstract: false,
    coroutine: "none",
    parameters: [],
    result,
    body: [],
    position: scope.program.positionOf(node),
  };
  const inner = new Scope(scope.program, scope.module, scope.environment, { parent: scope, function: ir });
  ir.parameters = parameters.map((type, index) => inner.newLocal(`a${index}`, type));
  ir.body = inner.collectBlock(() => {
    fill(
      inner,
      ir.parameters.map((local) => inner.get(local)),
    );
  });
  const type = functionOf(parameters, result);
  return {
    kind: "lambda",
    function: ir,
    captures: [...captures],
    capturesThis: false,
    isEscaping: true,
    displayName,
    type,
  };
}

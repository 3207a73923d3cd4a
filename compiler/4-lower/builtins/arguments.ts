import { ts } from "ts-morph";
import { Refusal } from "../../3-analyze/refusal.ts";
import type { Expression } from "../../ir/nodes.ts";
import { anyObjectId, boolean, type FunctionType, functionOf, type Type, value } from "../../ir/types.ts";
import { coerceElements } from "../array-literal.ts";
import { coerce, convert } from "../convert.ts";
import { lowerExpression } from "../expression.ts";
import { isIterable, iterableSource } from "../iterable.ts";
import type { Scope } from "../scope.ts";

/** The parameters and result of a call of a library function, as TypeScript has resolved it. */
export function resolvedType(
  node: ts.CallExpression | ts.NewExpression,
  scope: Scope,
): FunctionType & { readonly optionalFrom: number } {
  const { checker, representation } = scope.program;
  const signature = checker.getResolvedSignature(node);
  if (signature === undefined) throw new Refusal("library", node.expression.getText(), node);
  const parameters = signature.parameters.map((parameter) => {
    const type = checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(parameter, node));
    return type.flags & ts.TypeFlags.Never ? value : parameterType(type, parameter, scope, node);
  });
  const last = signature.parameters.at(-1)?.valueDeclaration;
  const hasRest = last !== undefined && ts.isParameter(last) && last.dotDotDotToken !== undefined;
  const result = representation.result(ownReturnType(signature, checker), scope.environment);
  return { ...functionOf(parameters, result, hasRest), optionalFrom: parameters.length };
}

/** What TypeScript keeps of a signature beyond its public interface. */
interface InnerSignature extends ts.Signature {
  readonly flags: number;
  /** The generic signature that this one is an instance of. */
  readonly target?: InnerSignature;
}

/** `SignatureFlags.CallChainFlags`. */
const callChainFlags = 8 | 16;

/** What a call gives when it is made: in an optional chain TypeScript adds `undefined`, which the chain itself sees to. */
function ownReturnType(signature: ts.Signature, checker: ts.TypeChecker): ts.Type {
  return checker.getReturnTypeOfSignature(outsideOfChains(signature as InnerSignature));
}

function outsideOfChains(signature: InnerSignature): InnerSignature {
  const { target, flags } = signature;
  const ownTarget = target && outsideOfChains(target);
  if ((flags & callChainFlags) === 0 && ownTarget === target) return signature;
  const changes = { flags: flags & ~callChainFlags, target: ownTarget, resolvedReturnType: undefined };
  return Object.assign(Object.create(Object.getPrototypeOf(signature) as object) as InnerSignature, signature, changes);
}

function parameterType(type: ts.Type, parameter: ts.Symbol, scope: Scope, node: ts.Node): Type {
  // A parameter that takes `undefined` as a value keeps it; one that is merely optional does not.
  const { checker, representation } = scope.program;
  const declaration = parameter.valueDeclaration;
  const isOptional =
    declaration !== undefined && ts.isParameter(declaration) && declaration.questionToken !== undefined;
  const whole = checker.getTypeOfSymbolAtLocation(parameter, node);
  return representation.element(scope.represent(isOptional ? type : whole));
}

/** Arguments of a library call: only those that are given; the C++ side has defaults for the others. */
export function argumentsOf(
  node: ts.CallExpression | ts.NewExpression,
  type: FunctionType,
  scope: Scope,
  receiver?: Expression,
): (() => Expression)[] {
  const args = node.arguments ?? ts.factory.createNodeArray<ts.Expression>();
  const fixed = type.hasRest ? type.parameters.length - 1 : type.parameters.length;
  const rest = type.hasRest ? type.parameters.at(-1) : undefined;
  return args.map((argument, index) => () => {
    if (ts.isSpreadElement(argument)) return spreadArgument(argument, scope);
    let wanted = index < fixed ? type.parameters[index] : rest?.kind === "array" ? rest.element : undefined;
    if (wanted === undefined) throw new Refusal("library", node.expression.getText(), argument);
    if (receiver?.type.kind === "array") noteElements(receiver.type.element, wanted, scope, argument);
    if (receiver?.type.kind === "array" && sameElement.has(calledName(node))) wanted = receiver.type.element;
    if (receiver?.type.kind === "array" && calledName(node) === "concat")
      return concatArgument(argument, receiver.type, scope);
    return lowerArgument(argument, wanted, scope);
  });
}

/** A callback sees the elements as TypeScript knows them, also where the array has kept of them only that they are objects. */
function noteElements(element: Type, callback: Type, scope: Scope, node: ts.Node): void {
  const stored = element.kind === "nullable" ? element.of : element;
  if (callback.kind !== "function" || stored.kind !== "object" || stored.id !== anyObjectId) return;
  const position = scope.program.positionOf(node);
  for (const parameter of callback.parameters) scope.program.objects.flows.note(stored, parameter, position, true);
}

/** `concat` takes arrays and single elements. */
function concatArgument(argument: ts.Expression, type: Type & { kind: "array" }, scope: Scope): Expression {
  const lowered = lowerExpression(argument, scope);
  return lowered.type.kind === "array"
    ? coerceElements(lowered, type, scope, argument)
    : coerce(lowered, type.element, scope, argument);
}

/** Array methods whose plain arguments are elements: they take them in the array's own representation. */
const sameElement: ReadonlySet<string> = new Set(["push", "unshift"]);

const calledName = (node: ts.CallExpression | ts.NewExpression): string =>
  ts.isPropertyAccessExpression(node.expression) ? node.expression.name.text : "";

export function lowerArgument(argument: ts.Expression, wanted: Type, scope: Scope): Expression {
  const lowered = lowerExpression(argument, scope, wanted);
  if (
    wanted.kind === "function" &&
    lowered.type.kind === "function" &&
    lowered.kind === "lambda" &&
    !lowered.isEscaping
  )
    return lowered;
  if (wanted.kind === "builtin" && isIterable(wanted)) return iterableSource(lowered, scope, argument);
  if (wanted.kind === "array" && lowered.type.kind === "array") return coerceElements(lowered, wanted, scope, argument);
  const isPlain = wanted.kind === "number" || wanted.kind === "boolean";
  if (lowered.type.kind === "undefined" && isPlain) return lowered;
  if (
    (lowered.type.kind === "optional" || lowered.type.kind === "nullable") &&
    wanted.kind !== lowered.type.kind &&
    wanted.kind !== "value"
  )
    return lowered;
  return coerce(lowered, wanted, scope, argument);
}

/**
 * A call whose last arguments may be `undefined`, which is as good as leaving them out: the runtime's own defaults hold then. `type` is what
 * the function declares, `call` makes it with the arguments that are there.
 */
export function withDefaults(
  args: readonly Expression[],
  type: FunctionType,
  call: (args: readonly Expression[]) => Expression,
  scope: Scope,
  node: ts.Node,
): Expression {
  let given = args.length;
  while (given > 0 && args[given - 1]?.type.kind === "undefined") given--;
  const last = given - 1;
  const kept = args.slice(0, given);
  const missing = kept.findIndex((arg, index) => canBeMissing(arg, type.parameters[index]));
  if (missing < 0) return call(kept);
  const lastArg = kept[last];
  if (missing < last || lastArg === undefined || lastArg.type.kind === "undefined")
    throw new Refusal("library", "an argument that may be undefined, before another one", node);
  const fixed = kept.slice(0, last).map((arg) => scope.temporary(arg));
  const chosen = scope.temporary(lastArg);
  const plain = chosen.type.kind === "optional" ? convert(chosen, chosen.type.of, true) : chosen;
  const test: Expression = {
    kind: "callRuntime",
    name: "isUndefined",
    typeArguments: [],
    arguments: [chosen],
    type: boolean,
  };
  const yes = call(fixed);
  return { kind: "conditional", test, yes, no: call([...fixed, plain]), type: yes.type };
}

/** Whether the argument is a number or truth value that may not be there, where the function takes only one that is. */
function canBeMissing(arg: Expression, wanted: Type | undefined): boolean {
  if (wanted?.kind !== "number" && wanted?.kind !== "boolean") return false;
  return arg.type.kind === "optional" || arg.type.kind === "undefined";
}

function spreadArgument(argument: ts.SpreadElement, scope: Scope): Expression {
  return lowerExpression(argument.expression, scope);
}

export const hasSpread = (node: ts.CallExpression): boolean =>
  node.arguments.some((argument) => ts.isSpreadElement(argument));

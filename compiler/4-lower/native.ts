import { ts } from "ts-morph";
import { bindingTag } from "../3-analyze/native.ts";
import { Refusal } from "../3-analyze/refusal.ts";
import type { Expression } from "../ir/nodes.ts";
import { numberNames, type Type, value, voidType } from "../ir/types.ts";
import { givenType, parameterType } from "./border-types.ts";
import { coerce } from "./convert.ts";
import { lowerExpression } from "./expression.ts";
import { lowerInOrder } from "./in-order.ts";
import { shortCircuit } from "./optional-chain.ts";
import type { Scope } from "./scope.ts";

const border = "::otter::border";

/** A constant or object of a binding: `HIGH`, `WiFi`. */
export function nativeGlobal(declaration: ts.Declaration, scope: Scope, node: ts.Node): Expression {
  const type = givenType(declaration, "type", scope.represent(scope.program.checker.getTypeAtLocation(node)));
  const name = cppName(declaration);
  // The object itself: only its members are ever asked for, so it needs no counted wrapper.
  if (type.kind === "native" && type.handle === "object")
    return { kind: "native", template: name, operands: [], isPure: true, type: { ...type, kind: "native" } };
  return { kind: "native", template: fromBorder(name, type), operands: [], isPure: true, type };
}

function isGlobalObject(object: Expression): boolean {
  return (
    object.kind === "native" &&
    object.operands.length === 0 &&
    object.type.kind === "native" &&
    object.type.handle === "object" &&
    !object.template.includes("(")
  );
}

/** The C++ spelling of a declaration. */
function cppName(declaration: ts.Node): string {
  const tagged = bindingTag(ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration, "cpp");
  if (tagged !== undefined && tagged !== "") return tagged;
  const { name } = declaration as ts.NamedDeclaration;
  return name?.getText() ?? "";
}

/** A call of a bound function or method. `callee` is the access that the method is called through. */
export function lowerNativeCall(
  declaration: ts.Declaration,
  callee: ts.PropertyAccessExpression | undefined,
  node: ts.CallExpression,
  scope: Scope,
): Expression {
  const { checker } = scope.program;
  const signature = checker.getResolvedSignature(node);
  const resolved = (signature?.declaration ?? declaration) as ts.SignatureDeclaration;
  const isMethod =
    callee !== undefined &&
    (ts.isMethodDeclaration(resolved) || ts.isMethodSignature(resolved) || ts.isPropertyDeclaration(declaration));
  const isStatic = (ts.getCombinedModifierFlags(resolved) & ts.ModifierFlags.Static) !== 0;
  const operands = lowerInOrder(scope, [
    ...(isMethod && !isStatic ? [() => lowerReceiver(callee, scope)] : []),
    ...argumentThunks(node.arguments, resolved, scope),
  ]);
  const [receiver] = operands;
  const offset = isMethod && !isStatic ? 1 : 0;
  const args = operands
    .slice(offset)
    .map((operand, index) => toBorder(`$${index + offset}`, operand, resolved.parameters[index], resolved));
  const name = cppName(resolved);
  const target =
    offset === 1 && receiver !== undefined
      ? memberTarget(receiver, name)
      : isStatic
        ? `${cppName(resolved.parent)}::${name}`
        : name;
  const type =
    signature === undefined
      ? voidType
      : givenType(
          resolved,
          "returns",
          scope.program.representation.result(checker.getReturnTypeOfSignature(signature), scope.environment),
        );
  return { kind: "native", template: fromBorder(`${target}(${args.join(", ")})`, type), operands, isPure: false, type };
}

/** The object in front of a bound method's name; `?.` leaves the chain when there is none. */
function lowerReceiver(callee: ts.PropertyAccessExpression, scope: Scope): Expression {
  const object = lowerExpression(callee.expression, scope);
  return callee.questionDotToken === undefined ? object : shortCircuit(object, scope, callee.expression);
}

/** `object.name` on the C++ object that the receiver holds. */
function memberTarget(receiver: Expression, name: string): string {
  if (receiver.type.kind === "native" && receiver.type.handle === "pointer") return `$0->${name}`;
  return isGlobalObject(receiver) ? `$0.${name}` : `${border}::native($0).${name}`;
}

function argumentThunks(
  args: readonly ts.Expression[],
  declaration: ts.SignatureDeclaration,
  scope: Scope,
): (() => Expression)[] {
  return args.map((argument, index) => () => {
    const parameter = declaration.parameters[index];
    const symbol = parameter === undefined ? undefined : scope.program.checker.getSymbolAtLocation(parameter.name);
    if (symbol === undefined) throw new Refusal("syntax", "this argument of a bound function", argument);
    const type = withoutOptional(parameter, symbol, scope);
    return coerce(lowerExpression(argument, scope, type), type, scope, argument);
  });
}

/** An argument that is given is not missing: the border sees its plain type. */
function withoutOptional(parameter: ts.ParameterDeclaration | undefined, symbol: ts.Symbol, scope: Scope): Type {
  const { checker, representation } = scope.program;
  const type = checker.getTypeOfSymbol(symbol);
  const isOptional = parameter?.questionToken !== undefined || parameter?.initializer !== undefined;
  return representation.element(scope.represent(isOptional ? checker.getNonNullableType(type) : type));
}

/** The C++ argument made of an operand. */
function toBorder(
  operand: string,
  expression: Expression,
  parameter: ts.ParameterDeclaration | undefined,
  declaration: ts.SignatureDeclaration,
): string {
  const name = parameter?.name.getText() ?? "";
  const wanted = parameterType(declaration, name);
  const { type } = expression;
  if (wanted !== undefined) return `${border}::to<${wanted}>(${operand})`;
  switch (type.kind) {
    case "string":
    case "nullable":
      return type.kind === "string" || type.of.kind === "string" ? `${border}::to<String>(${operand})` : operand;
    case "function":
      return `${border}::callback(${operand})`;
    case "native":
      return type.handle === "pointer" || isGlobalObject(expression) ? operand : `${border}::native(${operand})`;
    default:
      return operand;
  }
}

/** The language's value made of what C++ gave. */
function fromBorder(call: string, type: Type): string {
  const cpp = borderResult(type);
  return cpp === undefined ? call : `${border}::from<${cpp}>(${call})`;
}

function borderResult(type: Type): string | undefined {
  switch (type.kind) {
    case "number":
      return numberNames[type.repr];
    case "boolean":
      return "bool";
    case "string":
      return "::otter::Str";
    case "native":
      return type.handle === "pointer" ? type.cpp : `::otter::Ref<::otter::Native<${type.cpp}>>`;
    case "builtin":
      return `::otter::Ref<::otter::${type.name}>`;
    case "nullable":
      return type.of.kind === "string" ? "::otter::Str" : borderResult(type.of);
    default:
      return undefined;
  }
}

/** `new WebServer(80)`. */
export function lowerNativeNew(declaration: ts.Declaration, node: ts.NewExpression, scope: Scope): Expression {
  const signature = scope.program.checker.getResolvedSignature(node);
  const constructor = signature?.declaration as ts.SignatureDeclaration | undefined;
  const type = scope.typeAt(node);
  if (type.kind !== "native" || type.handle === "pointer")
    throw new Refusal("syntax", "'new' of this bound class", node);
  const args = node.arguments ?? [];
  const operands = constructor === undefined ? [] : lowerInOrder(scope, argumentThunks(args, constructor, scope));
  const parts =
    constructor === undefined
      ? []
      : operands.map((operand, index) => toBorder(`$${index}`, operand, constructor.parameters[index], constructor));
  void declaration;
  return {
    kind: "native",
    template: `::otter::create<::otter::Native<${type.cpp}>>(${parts.join(", ")})`,
    operands,
    isPure: false,
    type,
  };
}

function memberDeclaration(node: ts.Node, scope: Scope): ts.Declaration {
  const symbol = ts.isPropertyAccessExpression(node) ? scope.program.resolve(node.name) : undefined;
  const declaration = symbol?.valueDeclaration;
  if (declaration === undefined) throw new Refusal("syntax", "a member of a bound object whose name is computed", node);
  return declaration;
}

export function nativeMemberGet(object: Expression, name: string, scope: Scope, node: ts.Node): Expression {
  const declaration = memberDeclaration(node, scope);
  if (ts.isMethodDeclaration(declaration) || ts.isMethodSignature(declaration))
    throw new Refusal("syntax", `the bound method '${name}' used as a value: wrap it in an arrow function`, node);
  const type = givenType(declaration, "type", scope.typeAt(node));
  return {
    kind: "native",
    template: fromBorder(memberTarget(object, cppName(declaration)), type),
    operands: [object],
    isPure: true,
    type,
  };
}

export function nativeMemberSet(
  object: Expression,
  name: string,
  stored: Expression,
  scope: Scope,
  node: ts.Node,
): void {
  void name;
  const target = memberTarget(object, cppName(memberDeclaration(node, scope)));
  const source = stored.type.kind === "string" ? `${border}::to<String>($1)` : "$1";
  scope.emit({
    kind: "evaluate",
    expression: {
      kind: "native",
      template: `${target} = ${source}`,
      operands: [object, stored],
      isPure: false,
      type: voidType,
    },
  });
}

export const nativeValue = value;

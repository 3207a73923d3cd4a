import { ts } from "ts-morph";
import { Refusal } from "../3-analyze/refusal.ts";
import type { Expression } from "../ir/nodes.ts";
import { f64, type Type, undefinedType } from "../ir/types.ts";
import type { Reference } from "./assignment.ts";
import { narrow } from "./convert.ts";
import { functionValue } from "./function.ts";
import { libraryFunctionValue } from "./library-value.ts";
import { nativeGlobal } from "./native.ts";
import type { Scope } from "./scope.ts";

/** A name used as a value. */
export function lowerIdentifier(node: ts.Identifier, scope: Scope, target: Type | undefined): Expression {
  const symbol = scope.program.resolve(node);
  if (symbol === undefined) throw new Refusal("syntax", `the name '${node.text}'`, node);
  if (node.text === "undefined" && (symbol.declarations ?? []).length === 0)
    return { kind: "unit", unit: "undefined", type: undefinedType };
  const variable = lowerVariable(symbol, scope);
  if (variable !== undefined) return narrow(variable, scope.typeAt(node), scope, node);
  const declaration = symbol.valueDeclaration;
  if (declaration === undefined) throw new Refusal("syntax", `'${node.text}' used as a value`, node);
  if (scope.program.isLibrary(declaration)) return lowerLibraryName(node, scope, target);
  if (scope.program.poisoned.has(symbol)) throw new Refusal("cascade", node.text, node);
  if (ts.isFunctionDeclaration(declaration) && !declaration.getSourceFile().isDeclarationFile)
    return functionValue(declaration, scope, node);
  if (declaration.getSourceFile().isDeclarationFile) return nativeGlobal(declaration, scope, node);
  throw new Refusal("syntax", `'${node.text}' used as a value`, node);
}

/** A local or module variable, in the representation it is stored in. */
export function lowerVariable(symbol: ts.Symbol, scope: Scope): Expression | undefined {
  const local = scope.find(symbol);
  if (local !== undefined) return scope.get(local);
  const asset = scope.program.assets.find(symbol);
  if (asset !== undefined) return asset;
  const global = scope.program.globals.find(symbol);
  return global === undefined ? undefined : { kind: "global", global, type: global.type };
}

function lowerLibraryName(node: ts.Identifier, scope: Scope, target: Type | undefined): Expression {
  if (node.text === "undefined") return { kind: "unit", unit: "undefined", type: undefinedType };
  if (node.text === "NaN") return { kind: "number", value: NaN, type: f64 };
  if (node.text === "Infinity") return { kind: "number", value: Infinity, type: f64 };
  const wrapped = libraryFunctionValue(node, scope, target);
  if (wrapped !== undefined) return wrapped;
  throw new Refusal("library", `'${node.text}' as a value`, node);
}

export function lowerThis(node: ts.ThisExpression, scope: Scope): Expression {
  if (scope.thisExpression !== undefined) return scope.thisExpression();
  const { thisObject, thisLocal } = scope;
  if (thisLocal !== undefined) {
    scope.capture(thisLocal);
    return narrow(scope.get(thisLocal), scope.typeAt(node), scope, node);
  }
  if (thisObject === undefined) throw new Refusal("syntax", "'this' outside of a class", node);
  scope.useThis();
  return { kind: "this", type: thisObject.reference };
}

/** A variable as the target of an assignment. */
export function globalTarget(node: ts.Identifier, scope: Scope): Reference {
  const symbol = scope.program.resolve(node);
  const variable = symbol === undefined ? undefined : lowerVariable(symbol, scope);
  if (variable?.kind === "local") {
    const { local } = variable;
    return {
      type: local.type,
      get: () => scope.get(local),
      set: (value) => {
        scope.emit({ kind: "assign", target: { kind: "local", local }, value });
      },
    };
  }
  if (variable?.kind === "global") {
    const { global } = variable;
    return {
      type: global.type,
      get: () => ({ kind: "global", global, type: global.type }),
      set: (value) => {
        scope.emit({ kind: "assign", target: { kind: "global", global }, value });
      },
    };
  }
  throw new Refusal("syntax", `assigning to '${node.text}'`, node);
}

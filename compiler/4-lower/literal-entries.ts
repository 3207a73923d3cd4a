/** The members of an object literal, of whatever they are made. */
import { ts } from "ts-morph";
import { memberName } from "../3-analyze/names.ts";
import { Refusal } from "../3-analyze/refusal.ts";
import { nullish } from "../3-analyze/nullish.ts";
import type { Expression, Local, NewStruct } from "../ir/nodes.ts";
import { boolean, type Type } from "../ir/types.ts";
import { coerce } from "./convert.ts";
import { lowerTo } from "./expression.ts";
import { type Accessors, accessorsOf } from "./literal-accessors.ts";
import { lowerOwnFunction } from "./literal-methods.ts";
import { spreadEntries, spreadType } from "./literal-spread.ts";
import type { Scope } from "./scope.ts";
import { choiceEntries } from "./spread-choice.ts";

/** One member of a literal, in order: how it is called and how its value is made. */
export interface Entry {
  readonly name: string;
  /** The value may be absent: the member of a spread object that its type does not promise. */
  readonly isOptional?: boolean;
  readonly node: ts.Node;
  /** What is called in place of a value. */
  readonly accessors?: Accessors;
  /** Evaluates what an accessor replaces. */
  before?(): void;
  /** The member's own type, where the surroundings want nothing else. */
  own(): Type;
  lower(type: Type): Expression;
}

export type Source = NonNullable<NewStruct["copied"]>["sources"][number];

export function entriesOf(
  node: ts.ObjectLiteralExpression,
  scope: Scope,
  self: { readonly local: Local | undefined },
  sources: Source[],
): Entry[] {
  const entries = new Map<string, Entry>();
  const add = (entry: Entry): void => {
    const earlier = entries.get(entry.name);
    entries.set(entry.name, earlier === undefined ? entry : combine(earlier, entry, scope));
  };
  for (const property of node.properties) {
    if (!ts.isSpreadAssignment(property)) {
      const entry = entryOf(property, scope, self);
      sources.push(entry.name);
      add(entry);
      continue;
    }
    const chosen = choiceEntries(property, scope);
    const added = chosen ?? spreadEntries(property, scope);
    const names = added.map(({ name }) => name);
    const from = chosen === undefined ? spreadType(property, scope) : undefined;
    sources.push(...(from?.kind === "object" ? [{ from: from.id, names }] : names));
    added.forEach(add);
  }
  return [...entries.values()];
}

/** What two members of one name are together. */
function combine(earlier: Entry, later: Entry, scope: Scope): Entry {
  if (earlier.accessors === undefined && later.accessors === undefined)
    return { ...later, lower: (type) => replace(earlier, later, type, scope) };
  if (later.accessors === undefined) {
    if (later.isOptional === true)
      throw new Refusal("syntax", `a member that may replace the accessor '${later.name}'`, later.node);
    return later;
  }
  if (earlier.accessors !== undefined) {
    const { getter, setter } = later.accessors;
    const accessors = { getter: getter ?? earlier.accessors.getter, setter: setter ?? earlier.accessors.setter };
    return { ...earlier, accessors };
  }
  return {
    ...later,
    before: () => {
      scope.emit({ kind: "evaluate", expression: earlier.lower(earlier.own()) });
    },
  };
}

/** A later member of the same name: the earlier value is still evaluated. */
function replace(earlier: Entry, later: Entry, type: Type, scope: Scope): Expression {
  if (later.isOptional !== true) {
    scope.emit({ kind: "evaluate", expression: earlier.lower(earlier.own()) });
    return later.lower(type);
  }
  const first = scope.temporary(earlier.lower(type));
  const second = scope.temporary(later.lower(nullish(type)));
  const test: Expression = {
    kind: "callRuntime",
    name: "isAbsent",
    typeArguments: [],
    arguments: [second],
    type: boolean,
  };
  return { kind: "conditional", test, yes: first, no: coerce(second, type, scope, later.node), type };
}

function entryOf(
  property: Exclude<ts.ObjectLiteralElementLike, ts.SpreadAssignment>,
  scope: Scope,
  self: { readonly local: Local | undefined },
): Entry {
  const { program } = scope;
  const symbol = program.checker.getSymbolAtLocation(property.name);
  // Only a constant gives the member a symbol of its own: not `[f()]: 1`, whatever TypeScript knows of what `f` returns.
  if (symbol === undefined || symbol.escapedName === ts.InternalSymbolName.Computed)
    throw new Refusal("syntax", "a member whose name is computed when the program runs", property.name);
  const name = memberName(symbol);
  const own = (): Type => scope.represent(program.checker.getTypeOfSymbol(symbol));
  if (ts.isPropertyAssignment(property))
    return { name, node: property, own, lower: (type) => lowerTo(property.initializer, type, scope) };
  if (ts.isShorthandPropertyAssignment(property))
    return { name, node: property, own, lower: (type) => lowerTo(property.name, type, scope) };
  if (ts.isMethodDeclaration(property)) {
    return {
      name,
      node: property,
      own,
      lower: (type) => lowerOwnFunction(property, scope, self, type),
    };
  }
  return {
    name,
    node: property,
    accessors: accessorsOf(property),
    own,
    lower: () => {
      throw new Error(`the accessor '${name}' has no value`);
    },
  };
}

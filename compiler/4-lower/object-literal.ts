import { ts } from "ts-morph";
import type { Bound } from "../3-analyze/environment.ts";
import { memberName, nameHint } from "../3-analyze/names.ts";
import type { ObjectInfo } from "../3-analyze/objects.ts";
import { Refusal } from "../3-analyze/refusal.ts";
import { nullish } from "../3-analyze/representation.ts";
import type { Expression, Field, Local, NewStruct } from "../ir/nodes.ts";
import { propertyOrder } from "../ir/objects.ts";
import {
  anyObjectId,
  boolean,
  type BuiltinType,
  type ObjectReference,
  string,
  type Type,
  value,
  voidType,
} from "../ir/types.ts";
import { type Accessors, accessorParts, accessorsOf, addAccessors } from "./literal-accessors.ts";
import { choiceEntries } from "./spread-choice.ts";
import { coerce, toText } from "./convert.ts";
import { lowerExpression, lowerTo } from "./expression.ts";
import { lowerFunctionLiteral } from "./function-literal.ts";
import { lowerInOrder } from "./in-order.ts";
import { getMember } from "./members.ts";
import type { Scope } from "./scope.ts";

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

export function lowerObjectLiteral(
  node: ts.ObjectLiteralExpression,
  scope: Scope,
  target: Type | undefined,
): Expression {
  const wanted = target?.kind === "nullable" ? target.of : target;
  if (wanted?.kind === "builtin" && wanted.name === "Record") return lowerRecord(node, wanted, scope);
  const hinted = wanted?.kind === "object" && wanted.id !== anyObjectId ? wanted : contextual(node, scope);
  // A place that takes any object says nothing about this one.
  const expected = hinted?.kind === "object" && hinted.id === anyObjectId ? undefined : hinted;
  if (expected?.kind === "builtin" && expected.name === "Record") return lowerRecord(node, expected, scope);
  if (expected === undefined) {
    const own = scope.typeAt(node);
    if (own.kind === "builtin" && own.name === "Record") return lowerRecord(node, own, scope);
    return build(node, own.kind === "object" ? own : undefined, scope);
  }
  if (expected.kind !== "object") throw new Refusal("type", "an object literal of this type", node);
  return build(node, constituent(node, expected, scope), scope);
}

function contextual(node: ts.ObjectLiteralExpression, scope: Scope): ObjectReference | BuiltinType | undefined {
  const type = scope.program.checker.getContextualType(node);
  // A binding pattern implies a type of its own, which says nothing about the values.
  if (type === undefined || (type as ts.Type & { pattern?: unknown }).pattern !== undefined) return undefined;
  const candidates = scope.program.representation
    .constituents({ type, environment: scope.environment })
    .map((bound) => scope.program.representation.bound(bound))
    .filter((each) => each.kind === "object" || (each.kind === "builtin" && each.name === "Record"));
  if (candidates.length === 0) return undefined;
  if (candidates.length === 1) return candidates[0] as ObjectReference | BuiltinType;
  const fitting = candidates.find(
    (each) => each.kind === "object" && fits(node, scope.program.objects.get(each.id), scope),
  );
  return fitting as ObjectReference | undefined;
}

/** Of a union, the member that the literal is meant to be. */
function constituent(node: ts.ObjectLiteralExpression, expected: ObjectReference, scope: Scope): ObjectReference {
  const { bound } = scope.program.objects.get(expected.id);
  const members = scope.program.representation.constituents(bound);
  if (members.length < 2) return expected;
  const types = members.map((member) => scope.program.representation.bound(member));
  const fitting = types.find((type) => type.kind === "object" && fits(node, scope.program.objects.get(type.id), scope));
  return fitting?.kind === "object" ? fitting : expected;
}

/** Whether the literal has the members of the type, and the literal values that it asks for. */
function fits(node: ts.ObjectLiteralExpression, info: ObjectInfo, scope: Scope): boolean {
  const { checker } = scope.program;
  const type = checker.getTypeAtLocation(node);
  if (info.bound.environment.isEmpty && info.bound.type.flags !== ts.TypeFlags.TypeParameter) {
    if (checker.isTypeAssignableTo(type, info.bound.type)) return true;
  }
  const names = new Set(checker.getPropertiesOfType(type).map(memberName));
  for (const member of info.members.values()) {
    if (!names.has(member.name)) {
      if (member.kind === "accessor" || !member.isOptional) return false;
      continue;
    }
    if (!literalAgrees(type, info, member.name, checker)) return false;
  }
  return [...names].every((name) => info.find(name) !== undefined);
}

function literalAgrees(type: ts.Type, info: ObjectInfo, name: string, checker: ts.TypeChecker): boolean {
  const property = checker.getPropertyOfType(type, name);
  const expected = checker.getPropertyOfType(info.bound.type, name);
  if (property === undefined || expected === undefined) return true;
  const wanted = checker.getTypeOfSymbol(expected);
  // `done?: false` is `false | undefined`.
  const units = wanted.isUnion() ? wanted.types : [wanted];
  const isOfUnits = units.every(({ flags }) => (flags & ts.TypeFlags.Unit) !== 0);
  return !isOfUnits || checker.isTypeAssignableTo(checker.getTypeOfSymbol(property), wanted);
}

function build(node: ts.ObjectLiteralExpression, expected: ObjectReference | undefined, scope: Scope): Expression {
  const { objects } = scope.program;
  const info = expected === undefined || expected.id === anyObjectId ? undefined : objects.get(expected.id);
  if (info?.ir.kind === "class")
    throw new Refusal(
      "conversion",
      `an object literal to the class '${info.ir.sourceName}': use 'new ${info.ir.sourceName}(…)'`,
      node,
    );
  const self: { local: Local | undefined } = { local: undefined };
  const usesThis = node.properties.some(
    (property) => (ts.isMethodDeclaration(property) || ts.isAccessor(property)) && mentionsThis(property),
  );
  if (usesThis)
    self.local = scope.newLocal("self", expected ?? { kind: "object", id: anyObjectId }, {
      isCell: true,
      isMutable: true,
    });
  const sources: Source[] = [];
  const entries = entriesOf(node, scope, self, sources);
  const parts = entries.flatMap((entry) => partsOf(entry, info, scope, self));
  const missing = missingOptional(info, entries);
  const bound: Bound = info?.bound ?? {
    type: scope.program.checker.getTypeAtLocation(node),
    environment: scope.environment,
  };
  const known = info?.ir.sourceName ?? "";
  const hint = known === "" ? capitalize(nameHint(node) ?? "Object") : known;
  const order = propertyOrder(parts.map(({ field }) => field.name));
  const fields = [...order.flatMap((index) => parts[index]?.field ?? []), ...missing];
  const place = [hint.replace(/[^A-Za-z0-9_]/g, ""), scope.module, scope.program.positionOf(node), bound] as const;
  const hasAccessors = entries.some(({ accessors }) => accessors !== undefined);
  // As a value of its own struct it would be bound to it.
  const copied = expected === undefined ? undefined : copiedBy(node, sources, scope);
  const isOwn = hasAccessors || copied !== undefined;
  const shape = isOwn ? objects.freshShape(fields, ...place) : objects.shape(fields, ...place);
  if (hasAccessors) completeAccessors(shape, entries, missing, parts, scope);
  if (self.local !== undefined) scope.emit({ kind: "declare", local: self.local, value: undefined });
  const values = lowerInOrder(
    scope,
    parts.map((part) => () => part.lower()),
  );
  const absent = missing.map(({ type }): Expression => ({ kind: "unit", unit: "absent", type }));
  const literal: Expression = {
    kind: "newStruct",
    object: shape.id,
    values: [...order.flatMap((index) => values[index] ?? []), ...absent],
    type: shape.reference,
    ...(copied && { copied }),
  };
  const result = expected === undefined ? literal : coerce(literal, expected, scope, node);
  if (self.local === undefined) return result;
  const made = scope.temporary(result);
  scope.emit({
    kind: "assign",
    target: { kind: "local", local: self.local },
    value: coerce(made, self.local.type, scope, node),
  });
  return made;
}

type Source = NonNullable<NewStruct["copied"]>["sources"][number];

function copiedBy(node: ts.Node, sources: readonly Source[], scope: Scope): NewStruct["copied"] {
  const isCopy = sources.some((source) => typeof source !== "string");
  return isCopy ? { sources, position: scope.program.positionOf(node) } : undefined;
}

/** A stored member of the literal and how its value is made. */
interface Part {
  readonly field: Field;
  readonly accessor?: { readonly name: string; readonly declaration: ts.AccessorDeclaration; readonly stored: Type };
  lower(): Expression;
}

function partsOf(
  entry: Entry,
  info: ObjectInfo | undefined,
  scope: Scope,
  self: { readonly local: Local | undefined },
): Part[] {
  const { name, accessors } = entry;
  const member = info?.find(name);
  const type =
    member === undefined || member.kind === "method" ? scope.program.representation.element(entry.own()) : member.type;
  if (accessors !== undefined)
    return accessorParts(name, accessors, type).map(({ declaration, field }, index): Part => ({
      field,
      accessor: { name, declaration, stored: type },
      lower: () => {
        if (index === 0) entry.before?.();
        return lowerOwnFunction(declaration, scope, self, field.type);
      },
    }));
  const isOptional = member === undefined ? (entry.isOptional ?? false) : member.kind === "field" && member.isOptional;
  const isEmpty = member?.kind === "field" && member.isEmpty;
  return [{ field: { name, type, isOptional, isHidden: false, isEmpty }, lower: () => entry.lower(type) }];
}

function completeAccessors(
  shape: ObjectInfo,
  entries: readonly Entry[],
  missing: readonly Field[],
  parts: readonly Part[],
  scope: Scope,
): void {
  const names = entries.map(({ name }) => name);
  shape.ir.shownFields = [
    ...propertyOrder(names).flatMap((index) => names[index] ?? []),
    ...missing.map(({ name }) => name),
  ];
  for (const { name, accessors } of entries) {
    if (accessors === undefined) continue;
    const own = parts.flatMap(({ accessor, field }) => (accessor?.name === name ? [{ ...accessor, field }] : []));
    addAccessors(shape, name, accessors, own, own[0]?.stored ?? value, scope);
  }
}

function missingOptional(info: ObjectInfo | undefined, entries: readonly Entry[]): Field[] {
  const present = new Set(entries.map(({ name }) => name));
  return [...(info?.members.values() ?? [])].flatMap((member): Field[] => {
    if (present.has(member.name)) return [];
    if (member.kind === "field") {
      const { name, type, isEmpty } = member;
      return [{ name, type, isOptional: true, isHidden: false, isEmpty }];
    }
    return [];
  });
}

const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function mentionsThis(node: ts.Node): boolean {
  if (node.kind === ts.SyntaxKind.ThisKeyword) return true;
  return (
    ts.forEachChild(node, (child) =>
      ts.isFunctionExpression(child) || ts.isClassLike(child) ? false : mentionsThis(child),
    ) ?? false
  );
}

function entriesOf(
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

type OwnFunction = ts.MethodDeclaration | ts.AccessorDeclaration;

/** A method or accessor of a literal as a closure of the type. */
function lowerOwnFunction(
  node: OwnFunction,
  scope: Scope,
  { local }: { readonly local: Local | undefined },
  type: Type,
): Expression {
  const outer = scope.thisExpression;
  if (local !== undefined) scope.thisExpression = undefined;
  try {
    return coerce(withThis(node, scope, local, type), type, scope, node);
  } finally {
    scope.thisExpression = outer;
  }
}

/** A method of a literal: `this` is the literal itself, through a shared cell. */
function withThis(property: OwnFunction, scope: Scope, self: Local | undefined, type: Type): Expression {
  if (self === undefined) return lowerFunctionLiteral(property, scope, type);
  scope.thisLocal = self;
  try {
    return lowerFunctionLiteral(property, scope, type);
  } finally {
    scope.thisLocal = undefined;
  }
}

function spreadType(property: ts.SpreadAssignment, scope: Scope): Type {
  const { checker } = scope.program;
  return scope.represent(checker.getNonNullableType(checker.getTypeAtLocation(property.expression)));
}

/** The members that `...object` brings: those that the type shows. That the value has no others is checked when all that flows there is known. */
function spreadEntries(property: ts.SpreadAssignment, scope: Scope): Entry[] {
  const { checker } = scope.program;
  const type = checker.getNonNullableType(checker.getTypeAtLocation(property.expression));
  // Its members are known only when the program runs; to leave them out would go unnoticed.
  if (checker.getIndexInfosOfType(type).length > 0)
    throw new Refusal("type", "an object literal that spreads a record and is no record itself", property);
  const from = spreadType(property, scope);
  // Methods and accessors belong to the class.
  const members = inFieldOrder(checker.getPropertiesOfType(type), memberName, from, scope).filter(
    (member) =>
      !(member.flags & (ts.SymbolFlags.Method | ts.SymbolFlags.Accessor)) ||
      member.valueDeclaration?.parent.kind !== ts.SyntaxKind.ClassDeclaration,
  );
  noteCopy(from, members.map(memberName), property, scope);
  let source: Expression | undefined;
  const read = (): Expression => (source ??= scope.temporary(lowerExpression(property.expression, scope)));
  return members.map((member): Entry => {
    const name = memberName(member);
    const isOptional = (member.flags & ts.SymbolFlags.Optional) !== 0;
    const own = (): Type => scope.represent(checker.getTypeOfSymbol(member));
    return {
      name,
      isOptional,
      node: property,
      own: isOptional ? () => nullish(own()) : own,
      lower: (wanted) => coerce(getMember(read(), name, scope, property), wanted, scope, property),
    };
  });
}

/** TypeScript names a class's own members before those of its base class; objects have them the other way round. */
export function inFieldOrder<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  from: Type,
  scope: Scope,
): Item[] {
  const order = from.kind === "object" ? fieldOrder(scope.program.objects.get(from.id)) : [];
  const place = (item: Item): number => {
    const index = order.indexOf(nameOf(item));
    return index < 0 ? order.length : index;
  };
  return [...items].sort((a, b) => place(a) - place(b));
}

function fieldOrder({ ir, base }: ObjectInfo): string[] {
  if (ir.kind !== "class") return [];
  const own = ir.shownFields ?? ir.fields.filter(({ isHidden }) => !isHidden).map(({ name }) => name);
  return [...(base === undefined ? [] : fieldOrder(base)), ...own];
}

/** Notes that an object is copied by the members of its type. */
export function noteCopy(from: Type, names: readonly string[], node: ts.Node, scope: Scope): void {
  if (from.kind !== "object") return;
  const position = scope.program.positionOf(node);
  scope.program.objects.copies.push({ from: from.id, names: new Set(names), position });
}

/** A literal of type `Record<string, T>`. */
function lowerRecord(node: ts.ObjectLiteralExpression, type: BuiltinType, scope: Scope): Expression {
  const [element] = type.arguments;
  const record = scope.get(scope.declare("record", { kind: "newBuiltin", arguments: [], type }));
  const call = (name: string, args: Expression[]): void => {
    scope.emit({
      kind: "evaluate",
      expression: { kind: "callMember", receiver: record, name, typeArguments: [], arguments: args, type: voidType },
    });
  };
  for (const property of node.properties) {
    if (ts.isSpreadAssignment(property)) {
      call("assign", [coerce(lowerExpression(property.expression, scope, type), type, scope, property)]);
    } else if (ts.isPropertyAssignment(property) || ts.isShorthandPropertyAssignment(property)) {
      const source = ts.isPropertyAssignment(property) ? property.initializer : property.name;
      call(
        "set",
        lowerInOrder(scope, [() => keyOf(property.name, scope), () => lowerTo(source, element ?? value, scope)]),
      );
    } else if (ts.isMethodDeclaration(property)) {
      call("set", [
        keyOf(property.name, scope),
        coerce(lowerFunctionLiteral(property, scope, element), element ?? value, scope, property),
      ]);
    } else {
      throw new Refusal("syntax", "a getter or setter in a record", property);
    }
  }
  return record;
}

function keyOf(name: ts.PropertyName, scope: Scope): Expression {
  if (ts.isComputedPropertyName(name)) return toText(lowerExpression(name.expression, scope), scope);
  return { kind: "string", value: ts.isNumericLiteral(name) ? String(Number(name.text)) : name.text, type: string };
}

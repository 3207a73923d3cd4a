import { ts } from "ts-morph";
import type { Bound } from "../3-analyze/environment.ts";
import { nameHint } from "../3-analyze/names.ts";
import type { ObjectInfo } from "../3-analyze/object-info.ts";
import { Refusal } from "../3-analyze/refusal.ts";
import type { Expression, Field, Local, NewStruct } from "../ir/nodes.ts";
import { propertyOrder } from "../ir/objects.ts";
import { anyObjectId, type ObjectReference, type Type, value } from "../ir/types.ts";
import { coerce } from "./convert.ts";
import { lowerInOrder } from "./in-order.ts";
import { accessorParts, addAccessors } from "./literal-accessors.ts";
import { entriesOf, type Entry, type Source } from "./literal-entries.ts";
import { lowerOwnFunction, mentionsThis } from "./literal-methods.ts";
import { constituent, contextual } from "./literal-type.ts";
import { lowerRecord } from "./record-literal.ts";
import type { Scope } from "./scope.ts";

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

/** What the runtime asks of a class: its TypeInfo, its table of members, its fields, what the collector sees. */
import type { Field, FunctionIr, ObjectType } from "../../ir/nodes.ts";
import { type ShownMember, shownMembers } from "../../ir/objects.ts";
import { isReference, type Type } from "../../ir/types.ts";
import type { ModuleContext } from "../context.ts";
import { markedUtf8Literal, utf8Literal } from "../text/literals.ts";
import { indent } from "../text/lines.ts";
import { baseName } from "./definition.ts";
import { selectorTable } from "./thunks.ts";

/** The static data of a class, its tables before it. */
export function typeDescription(object: ObjectType, context: ModuleContext, reflects: boolean): string[] {
  const name = context.className(object);
  const fields = reflects ? shownMembers(context.file.program, object) : [];
  const table = selectorTable(object, context);
  const base = object.base === undefined ? "nullptr" : `&${baseName(object, context)}::info`;
  const kind = object.kind === "struct" ? "Plain" : isError(object, context) ? "Error" : "Instance";
  const shown = object.kind === "struct" ? "" : object.sourceName;
  const values = [
    utf8Literal(shown),
    `otter::Kind::${kind}`,
    base,
    table.entries.length > 0 ? `${context.names.of(object)}_slots` : "nullptr",
    fields.length > 0 ? `${context.names.of(object)}_fields` : "nullptr",
    String(fields.length),
    ...ownConversions(object, name),
  ];
  return [
    ...table.thunks,
    ...slots(object, table.entries, context),
    ...fieldTable(object, fields, context),
    `const otter::TypeInfo ${name}::info{${values.join(", ")}};`,
    ...traceDefinition(object, context),
    "",
  ];
}

/** `toString` and `toJSON` of the class, or of the literal, for the runtime to call on any object. */
function ownConversions(object: ObjectType, name: string): string[] {
  const conversion = (method: string, result: string): string | undefined => {
    const found = resultOf(object, method);
    if (found === undefined || found.kind === "void") return undefined;
    if (method === "toString" && found.kind !== "string") return undefined;
    const isField = object.fields.some((each) => each.name === method);
    const called = `static_cast<${name}&>(object).${method}${isField ? "->call" : ""}()`;
    return `[](otter::Object& object) { return ${result}(${called}); }`;
  };
  const toText = conversion("toString", "Str");
  const toJson = conversion("toJSON", "otter::Value");
  if (toJson !== undefined) return [toText ?? "nullptr", toJson];
  return toText === undefined ? [] : [toText];
}

/** What the method, or the function in the field, of that name gives when it is called without arguments. */
function resultOf(object: ObjectType, name: string): Type | undefined {
  const method = object.methods.find((each) => each.name === name && each.parameters.length === 0);
  if (method !== undefined) return method.isAbstract ? undefined : method.result;
  const field = object.fields.find((each) => each.name === name && !each.isOptional && !each.isHidden)?.type;
  return field?.kind === "function" && field.parameters.length === 0 ? field.result : undefined;
}

function slots(object: ObjectType, table: readonly string[], context: ModuleContext): string[] {
  if (table.length === 0) return [];
  return [
    `static void (*const ${context.names.of(object)}_slots[])() = {`,
    ...indent(table.map((each) => `${each},`)),
    "};",
  ];
}

function fieldTable(object: ObjectType, members: readonly ShownMember[], context: ModuleContext): string[] {
  if (members.length === 0) return [];
  const entries = members.map(({ name, field, getter, setter }) =>
    field === undefined
      ? `{${markedUtf8Literal(name, setter === undefined ? accessorMarks.getter : accessorMarks.getterAndSetter)}, ${accessorReader(object, getter, context)}},`
      : `{${utf8Literal(name)}, ${fieldReader(object, field, context)}},`,
  );
  return [`static const otter::FieldInfo ${context.names.of(object)}_fields[] = {`, ...indent(entries), "};"];
}

const nothing = "[](const otter::Object&) { return otter::Value(); }";

function fieldReader(object: ObjectType, field: Field, context: ModuleContext): string {
  const isOpaque = field.type.kind === "native" && field.type.handle === "pointer";
  if (isOpaque) return nothing;
  const place = `static_cast<const ${context.className(object)}&>(object).${context.names.field(object.id, field.name)}`;
  return reader(place, field.type);
}

/** What a getter gives is read like a field; one may change the object, which a field's reader cannot. */
function accessorReader(object: ObjectType, getter: FunctionIr | undefined, context: ModuleContext): string {
  if (getter === undefined) return nothing;
  const self = `static_cast<${context.className(object)}&>(const_cast<otter::Object&>(object))`;
  return reader(`${self}.${context.names.method(getter)}()`, getter.result);
}

function reader(place: string, type: Type): string {
  const read = type.kind === "bigint" ? `otter::Value::bigInt(${place})` : `otter::Value(${place})`;
  return `[](const otter::Object& object) { return ${read}; }`;
}

/** The first byte of an accessor's name: one that UTF-8 does not have (`FieldInfo` in the runtime's object.h). */
const accessorMarks = { getter: 0xfe, getterAndSetter: 0xff };

function isError(object: ObjectType, context: ModuleContext): boolean {
  if (typeof object.base === "string") return object.base.endsWith("Error");
  return object.base !== undefined && isError(context.object(object.base), context);
}

function traceDefinition(object: ObjectType, context: ModuleContext): string[] {
  if (!context.file.facts.cyclic.has(object.id) || object.fields.length === 0) return [];
  const name = context.className(object);
  const held = object.fields.filter((field) => holdsObjects(field));
  const lines = held.map((field) => `tracer(${context.names.field(object.id, field.name)});`);
  const inherited = object.base === undefined ? [] : [`${baseName(object, context)}::trace(tracer);`];
  const parameter = lines.length + inherited.length > 0 ? "tracer" : "";
  return [`void ${name}::trace(otter::Tracer& ${parameter}) {`, ...indent([...inherited, ...lines]), "}"];
}

function holdsObjects({ type }: Field): boolean {
  const plain = type.kind === "nullable" ? type.of : type;
  if (plain.kind === "native") return plain.handle === "object";
  return plain.kind === "value" || isReference(plain);
}

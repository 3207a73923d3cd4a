/** What the runtime asks of a class: its TypeInfo, its table of members, its fields, what the collector sees. */
import type { Field, ObjectType } from "../../ir/nodes.ts";
import { shownFields } from "../../ir/objects.ts";
import { isReference } from "../../ir/types.ts";
import type { ModuleContext } from "../context.ts";
import { utf8Literal } from "../text/literals.ts";
import { indent } from "../text/lines.ts";
import { baseName } from "./definition.ts";
import { selectorTable } from "./thunks.ts";

/** The static data of a class, its tables before it. */
export function typeDescription(object: ObjectType, context: ModuleContext, reflects: boolean): string[] {
  const name = context.className(object);
  const fields = reflects ? shownFields(context.file.program, object) : [];
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

/** `toString` and `toJSON` of the class, for the runtime to call on any object. */
function ownConversions(object: ObjectType, name: string): string[] {
  const conversion = (method: string, result: string): string | undefined => {
    const found = object.methods.find((each) => each.name === method && each.parameters.length === 0);
    if (found === undefined || found.isAbstract || found.result.kind === "void") return undefined;
    if (method === "toString" && found.result.kind !== "string") return undefined;
    return `[](otter::Object& object) { return ${result}(static_cast<${name}&>(object).${method}()); }`;
  };
  const toText = conversion("toString", "Str");
  const toJson = conversion("toJSON", "otter::Value");
  if (toJson !== undefined) return [toText ?? "nullptr", toJson];
  return toText === undefined ? [] : [toText];
}

function slots(object: ObjectType, table: readonly string[], context: ModuleContext): string[] {
  if (table.length === 0) return [];
  return [
    `static void (*const ${context.names.of(object)}_slots[])() = {`,
    ...indent(table.map((each) => `${each},`)),
    "};",
  ];
}

function fieldTable(object: ObjectType, fields: readonly Field[], context: ModuleContext): string[] {
  if (fields.length === 0) return [];
  const name = context.className(object);
  const entries = fields.map((field) => {
    const place = `static_cast<const ${name}&>(object).${context.names.field(object.id, field.name)}`;
    const read = field.type.kind === "bigint" ? `otter::Value::bigInt(${place})` : `otter::Value(${place})`;
    const isOpaque = field.type.kind === "native" && field.type.handle === "pointer";
    const getter = isOpaque
      ? "[](const otter::Object&) { return otter::Value(); }"
      : `[](const otter::Object& object) { return ${read}; }`;
    return `{${utf8Literal(field.name)}, ${getter}},`;
  });
  return [`static const otter::FieldInfo ${context.names.of(object)}_fields[] = {`, ...indent(entries), "};"];
}

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

/** The C++ struct of a class or literal shape. */
import type { Field, FunctionIr, ObjectType } from "../../ir/nodes.ts";
import type { ModuleContext } from "../context.ts";
import { prototype } from "../functions/definitions.ts";
import { indent } from "../text/lines.ts";
import { cppType, isCounted } from "../types.ts";

/** `struct Circle final : Shape {…};` */
export function classDefinition(object: ObjectType, outer: ModuleContext): string[] {
  const context = outer.inClass(object.id);
  const { facts } = context.file;
  const name = context.names.of(object);
  const isFinal = !facts.bases.has(object.id) && !object.isAbstract;
  const members = [
    ...constructors(object, name, context),
    ...object.methods.map((method) => methodDeclaration(method, context)),
    "static const otter::TypeInfo info;",
    `const otter::TypeInfo& type() const override { return info; }`,
    ...(facts.cyclic.has(object.id) && object.fields.length > 0 ? ["void trace(otter::Tracer& tracer) override;"] : []),
    ...(object.fields.length > 0
      ? ["", ...object.fields.map((field) => fieldDeclaration(field, object, context))]
      : []),
  ];
  return [`struct ${name}${isFinal ? " final" : ""} : ${baseName(object, outer)} {`, ...indent(members), "};", ""];
}

export function baseName(object: ObjectType, context: ModuleContext): string {
  if (object.base === undefined) return "otter::Object";
  return typeof object.base === "string" ? `otter::${object.base}` : context.className(context.object(object.base));
}

function fieldDeclaration(field: Field, object: ObjectType, context: ModuleContext): string {
  return `${cppType(field.type, context)} ${context.names.field(object.id, field.name)}{};`;
}

/** Structs are made from the values of their fields; classes are made empty and then constructed. */
function constructors(object: ObjectType, name: string, context: ModuleContext): string[] {
  const isCyclic = context.file.facts.cyclic.has(object.id);
  const body = isCyclic ? "{ markCyclic(); }" : "{}";
  if (object.kind !== "struct" || object.fields.length === 0) return isCyclic ? [`${name}() ${body}`] : [];
  const fields = object.fields.map((field) => ({
    name: context.names.field(object.id, field.name),
    type: cppType(field.type, context),
    moves: isCounted(field.type),
  }));
  const parameters = fields.map((field, index) => `${field.type} p${index}`).join(", ");
  const initializers = fields.map(
    (field, index) => `${field.name}(${field.moves ? `std::move(p${index})` : `p${index}`})`,
  );
  return [`${fields.length === 1 ? "explicit " : ""}${name}(${parameters}) : ${initializers.join(", ")} ${body}`];
}

function methodDeclaration(method: FunctionIr, context: ModuleContext): string {
  const text = prototype(method, context.names.method(method), context);
  if (method.role === "static") return `static ${text};`;
  if (method.role === "constructor") return `${text};`;
  const ending = method.isOverride ? " override" : "";
  const isVirtual = (method.isVirtual || method.isAbstract) && !method.isOverride;
  return `${isVirtual ? "virtual " : ""}${text}${ending}${method.isAbstract ? " = 0" : ""};`;
}

/** How a type of the IR is written in C++. */
import type { ObjectType } from "../ir/nodes.ts";
import { erased, isReference, numberNames, type Type, typeText } from "../ir/types.ts";

/** What printing a type needs to know about the place it is printed at. */
export interface TypeContext {
  object(id: number): ObjectType;
  /** The class's name as it is found from here. */
  className(object: ObjectType): string;
  /** A name of the runtime as it is found from here. */
  runtime(name: string): string;
}

/** The type of a variable, parameter or result. */
export function cppType(type: Type, context: TypeContext): string {
  switch (type.kind) {
    case "number":
      return numberNames[type.repr];
    case "bigint":
      return "std::int64_t";
    case "boolean":
      return "bool";
    case "string":
      return context.runtime("Str");
    case "undefined":
      return context.runtime("Undefined");
    case "null":
      return context.runtime("Null");
    case "void":
    case "never":
      return "void";
    case "optional":
      return `${context.runtime("Opt")}<${cppType(type.of, context)}>`;
    case "nullable":
      return cppType(type.of, context);
    case "value":
      return context.runtime("Value");
    case "native":
      return type.handle === "pointer" ? type.cpp : `${context.runtime("Ref")}<${pointee(type, context)}>`;
    case "object":
    case "array":
    case "builtin":
    case "function":
      return `${context.runtime("Ref")}<${pointee(type, context)}>`;
  }
}

/** The class that a reference of the type points to. */
export function pointee(type: Type, context: TypeContext): string {
  switch (type.kind) {
    case "nullable":
      return pointee(type.of, context);
    case "object": {
      const object = context.object(type.id);
      return object.kind === "interface" ? context.runtime("Object") : context.className(object);
    }
    case "array":
      return `${context.runtime("Array")}<${cppArgument(type.element, context)}>`;
    case "builtin": {
      const name = context.runtime(type.name);
      // Promises of all types are one class, so that each is also a promise of any wider type.
      if (type.name === "Promise") return `${name}<${context.runtime("Value")}>`;
      return type.arguments.length === 0 ? name : `${name}<${cppArguments(type.arguments, context)}>`;
    }
    case "function":
      return `${context.runtime("Fn")}<${signature(type, context)}>`;
    case "native":
      return `${context.runtime("Native")}<${type.cpp}>`;
    case "number":
    case "bigint":
    case "boolean":
    case "string":
    case "undefined":
    case "null":
    case "void":
    case "never":
    case "optional":
    case "value":
      throw new Error(`${typeText(type)} is no reference`);
  }
}

/** The type as a template argument: references are erased. */
export function cppArgument(type: Type, context: TypeContext): string {
  return cppType(erased(type), context);
}

export function cppArguments(types: readonly Type[], context: TypeContext): string {
  return types.map((type) => cppArgument(type, context)).join(", ");
}

/** `R(A, B)` with erased types. */
export function signature(
  type: { readonly parameters: readonly Type[]; readonly result: Type },
  context: TypeContext,
): string {
  return `${cppArgument(type.result, context)}(${cppArguments(type.parameters, context)})`;
}

/** Whether copying a value of the type counts references, so that parameters are passed by reference. */
export function isCounted(type: Type): boolean {
  if (type.kind === "native") return type.handle === "object";
  return type.kind === "string" || type.kind === "value" || type.kind === "nullable" || isReference(type);
}

/** Whether a reference of the type is written `Ref<Object>`. */
export function isErasedForm(type: Type, context: TypeContext): boolean {
  if (type.kind === "nullable") return isErasedForm(type.of, context);
  return type.kind === "object" && context.object(type.id).kind === "interface";
}

/** The type of a variable that is never assigned again. A pointer's own `const` stands behind it. */
export function cppConstant(type: Type, context: TypeContext): string {
  const name = cppType(type, context);
  return type.kind === "native" && type.handle === "pointer" ? `${name} const` : `const ${name}`;
}

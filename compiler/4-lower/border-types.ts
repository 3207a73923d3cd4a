/** The C++ types that a binding's JSDoc names: `@param {uint8_t} pin`, `@returns {int}`, `@type {float}`. */
import { ts } from "ts-morph";
import { bindingTag } from "../3-analyze/native.ts";
import type { NumberRepr, Type } from "../ir/types.ts";

/** The C++ type that the argument for the parameter `name` is converted to, if the binding says. */
export function parameterType(declaration: ts.Node, name: string): string | undefined {
  for (const comment of ts.getJSDocCommentsAndTags(declaration)) {
    for (const match of comment.getText().matchAll(/@param\s+\{([^}]+)\}\s+(\w+)/g))
      if (match[2] === name) return (match[1] ?? "").trim();
  }
  return undefined;
}

/**
 * The representation of a number that C++ gives: what the tag `returns` or `type` says, where that holds every value of the C++
 * type; else `type`, a double as for any other number. A type that TypeScript itself spells (`u8`) stays.
 */
export function givenType(declaration: ts.Node, tag: "returns" | "type", type: Type): Type {
  if (type.kind !== "number" || type.repr !== "f64") return type;
  const repr = representations[taggedType(declaration, tag) ?? ""];
  return repr === undefined ? type : { kind: "number", repr };
}

function taggedType(declaration: ts.Node, tag: "returns" | "type"): string | undefined {
  const holder = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  for (const each of ts.getJSDocTags(holder)) {
    if (each.tagName.text !== tag || !(ts.isJSDocReturnTag(each) || ts.isJSDocTypeTag(each))) continue;
    const text = each.typeExpression?.getText() ?? "";
    return text
      .replace(/^\{|\}$/g, "")
      .replace(/\s+/g, " ")
      .trim();
  }
  return bindingTag(holder, tag);
}

/**
 * By C++ type, as wide as on the ESP32: there a `long` and a `size_t` have 32 bits. A type that is not here has more (`int64_t`),
 * or nobody knows how many (an enumeration): it comes as a double.
 */
const representations: Readonly<Record<string, NumberRepr>> = {
  int8_t: "i8",
  "signed char": "i8",
  uint8_t: "u8",
  byte: "u8",
  "unsigned char": "u8",
  int16_t: "i16",
  short: "i16",
  uint16_t: "u16",
  "unsigned short": "u16",
  int: "i32",
  int32_t: "i32",
  long: "i32",
  uint32_t: "u32",
  unsigned: "u32",
  "unsigned int": "u32",
  "unsigned long": "u32",
  size_t: "u32",
  float: "f32",
};

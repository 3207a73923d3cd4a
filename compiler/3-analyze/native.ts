import { ts } from "ts-morph";
import type { NativeType } from "../ir/types.ts";

/** The text of a declaration's JSDoc tag (`@cpp`, `@include`, …), or undefined. */
export function bindingTag(node: ts.Node, name: string): string | undefined {
  for (const tag of ts.getJSDocTags(node)) {
    if (tag.tagName.text !== name) continue;
    const comment = ts.getTextOfJSDocComment(tag.comment);
    return comment?.trim() ?? "";
  }
  return undefined;
}

/** How a class of a binding is held. */
export function nativeType(declaration: ts.Node): NativeType {
  const pointer = bindingTag(declaration, "pointer");
  if (pointer !== undefined) return { kind: "native", cpp: pointer, handle: "pointer" };
  const name =
    ts.isClassDeclaration(declaration) || ts.isInterfaceDeclaration(declaration) ? (declaration.name?.text ?? "") : "";
  return { kind: "native", cpp: bindingTag(declaration, "cpp") ?? name, handle: "object" };
}

import { ts } from "ts-morph";
import type { Member } from "../3-analyze/object-info.ts";
import { Refusal } from "../3-analyze/refusal.ts";
import type { FunctionType } from "../ir/types.ts";
import type { ProgramLowering } from "./program.ts";

/** The signature of a method as its interface or class declares it. */
export function signatureOfMember(member: Member & { kind: "method" }, program: ProgramLowering): FunctionType {
  const { checker, representation } = program;
  const type = checker.getNonNullableType(checker.getTypeOfSymbol(member.symbol));
  const signatures = checker.getSignaturesOfType(type, ts.SignatureKind.Call);
  const declared =
    member.declaration === undefined ? undefined : checker.getSignatureFromDeclaration(member.declaration);
  const signature = member.owner.ir.kind === "interface" ? signatures[0] : (declared ?? signatures[0]);
  if (signature === undefined) throw new Refusal("type", `the method '${member.name}'`);
  if (member.owner.ir.kind === "interface" && signatures.length > 1)
    throw new Refusal("type", `the overloaded method '${member.name}' of an interface`, member.declaration);
  if (member.owner.ir.kind === "interface" && signature.typeParameters?.length)
    throw new Refusal("type", `the generic method '${member.name}' of an interface`, member.declaration);
  const represented = representation.signature(signature, member.owner.bound.environment);
  if (represented.kind !== "function") throw new Error("a signature is a function type");
  return represented;
}

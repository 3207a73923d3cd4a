import { ts } from "ts-morph";
import type { Field } from "../ir/nodes.ts";
import type { ObjectId } from "../ir/types.ts";
import type { Environment } from "./environment.ts";
import { memberName } from "./names.ts";
import type { ObjectInfo } from "./object-info.ts";
import { Refusal } from "./refusal.ts";
import { nullish } from "./nullish.ts";
import type { Representation } from "./representation.ts";

/** Reads the members of classes and interfaces from their declarations. */
export class MemberReader {
  private readonly representation: Representation;
  private readonly objectOf: (id: ObjectId) => ObjectInfo;

  constructor(representation: Representation, objectOf: (id: ObjectId) => ObjectInfo) {
    this.representation = representation;
    this.objectOf = objectOf;
  }

  interface(info: ObjectInfo, properties: readonly ts.Symbol[]): void {
    const { checker } = this.representation;
    for (const property of properties) {
      const name = memberName(property);
      const isOptional = (property.flags & ts.SymbolFlags.Optional) !== 0;
      const type = checker.getTypeOfSymbol(property);
      if (property.flags & ts.SymbolFlags.Method && !isOptional) {
        const [signature] = checker.getSignaturesOfType(checker.getNonNullableType(type), ts.SignatureKind.Call);
        info.members.set(name, {
          kind: "method",
          name,
          declaration: signature?.declaration as ts.SignatureDeclaration | undefined,
          symbol: property,
          owner: info,
          isOptional,
        });
        info.ir.methodNames.push(name);
        continue;
      }
      this.addField(info, property, name, isOptional, info.bound.environment);
    }
  }

  private addField(
    info: ObjectInfo,
    property: ts.Symbol,
    name: string,
    isOptional: boolean,
    environment: Environment,
  ): void {
    const { checker } = this.representation;
    const declared = this.representation.of(checker.getTypeOfSymbol(property), environment);
    const isEmpty = declared.kind === "undefined";
    const own = this.representation.element(declared);
    const type = isOptional ? nullish(own) : own;
    const place = property.valueDeclaration ?? property.declarations?.[0];
    const isReadonly = place !== undefined && (ts.getCombinedModifierFlags(place) & ts.ModifierFlags.Readonly) !== 0;
    info.members.set(name, {
      kind: "field",
      name,
      type,
      isOptional,
      isReadonly,
      isEmpty,
      declaration: property.valueDeclaration,
    });
    const isAbstract = place !== undefined && (ts.getCombinedModifierFlags(place) & ts.ModifierFlags.Abstract) !== 0;
    const field: Field = { name, type, isOptional, isHidden: isAbstract || name.startsWith("#") };
    info.ir.fields.push(field);
    if (!field.isHidden) info.ir.shownFields?.push(name);
  }

  class(info: ObjectInfo, declaration: ts.ClassLikeDeclaration): void {
    const { checker } = this.representation;
    const { environment } = info.bound;
    info.ir.isAbstract = (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Abstract) !== 0;
    const heritage = declaration.heritageClauses?.find((clause) => clause.token === ts.SyntaxKind.ExtendsKeyword)
      ?.types[0];
    if (heritage !== undefined) {
      const base = this.representation.of(checker.getTypeAtLocation(heritage), environment);
      if (base.kind === "object" && this.objectOf(base.id).ir.kind === "class") {
        info.base = this.objectOf(base.id);
        info.ir.base = base.id;
      } else if (base.kind === "builtin" && base.name.endsWith("Error")) {
        info.ir.base = base.name;
      } else {
        throw new Refusal("type", `a class that extends '${heritage.getText()}'`, heritage);
      }
    }
    // Parameter properties are the first fields of an object, wherever the constructor stands.
    const constructors = declaration.members.filter(ts.isConstructorDeclaration);
    for (const member of new Set([...constructors, ...declaration.members])) this.readMember(info, member);
  }

  private readMember(info: ObjectInfo, member: ts.ClassElement): void {
    const { checker } = this.representation;
    if (ts.isConstructorDeclaration(member)) {
      if (member.body === undefined) return;
      for (const parameter of member.parameters) {
        if (!ts.isParameterPropertyDeclaration(parameter, member)) continue;
        const symbol = checker.getSymbolsOfParameterPropertyDeclaration(parameter, parameter.name.text)[1];
        if (symbol === undefined) continue;
        const name = memberName(symbol);
        if (info.base?.find(name) !== undefined) reveal(info, name);
        else this.addField(info, symbol, name, parameter.questionToken !== undefined, info.bound.environment);
      }
      return;
    }
    if (
      ts.isClassStaticBlockDeclaration(member) ||
      ts.isIndexSignatureDeclaration(member) ||
      ts.isSemicolonClassElement(member)
    )
      return;
    if (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Static) return;
    const symbol = member.name === undefined ? undefined : checker.getSymbolAtLocation(member.name);
    if (symbol === undefined) return;
    const name = memberName(symbol);
    if (ts.isPropertyDeclaration(member)) {
      if (isErrorMember(info, name)) return;
      const inherited = info.base?.find(name);
      if (inherited === undefined)
        this.addField(info, symbol, name, member.questionToken !== undefined, info.bound.environment);
      else if (inherited.kind === "field") {
        if (!(ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Abstract)) reveal(info, name);
      } else
        throw new Refusal("syntax", `a field '${name}' that replaces a method or accessor of the parent class`, member);
    } else if (ts.isMethodDeclaration(member)) {
      if (member.body === undefined && !(ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Abstract)) return;
      info.members.set(name, { kind: "method", name, declaration: member, symbol, owner: info, isOptional: false });
    } else if (ts.isAccessor(member)) {
      if (info.base?.find(name)?.kind === "field") {
        throw new Refusal("syntax", `an accessor '${name}' that replaces a field of the parent class`, member);
      }
      const earlier = info.members.get(name);
      const type = this.representation.element(
        this.representation.of(checker.getTypeOfSymbol(symbol), info.bound.environment),
      );
      const pair = earlier?.kind === "accessor" ? earlier : { getter: undefined, setter: undefined };
      info.members.set(name, {
        kind: "accessor",
        name,
        type,
        getter: ts.isGetAccessor(member) ? member : pair.getter,
        setter: ts.isSetAccessor(member) ? member : pair.setter,
        owner: info,
      });
    }
  }
}

/** Whether the runtime's Error, somewhere above the class, already keeps the member. */
function isErrorMember(info: ObjectInfo, name: string): boolean {
  if (!["name", "message", "stack", "cause"].includes(name)) return false;
  for (let current: ObjectInfo | undefined = info; current !== undefined; current = current.base) {
    if (typeof current.ir.base === "string") return true;
  }
  return false;
}

/** Notes where a field comes into being that a class above declares as abstract, and so stores, without giving it to its instances. */
function reveal(info: ObjectInfo, name: string): void {
  for (let above = info.base; above !== undefined; above = above.base) {
    if (above.ir.shownFields?.includes(name) === true) return;
    const field = above.ir.fields.find((each) => each.name === name);
    if (field?.isHidden === false) return;
  }
  info.ir.shownFields ??= info.ir.fields.filter((field) => !field.isHidden).map((field) => field.name);
  info.ir.shownFields.push(name);
}

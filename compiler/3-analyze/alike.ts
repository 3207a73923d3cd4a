import { ts } from "ts-morph";
import { typeText } from "../ir/types.ts";
import { memberName, symbolOf } from "./names.ts";
import type { ObjectInfo } from "./object-info.ts";
import type { Representation } from "./representation.ts";

/**
 * Nameless object types that are the same one. TypeScript makes the type of a literal anew whenever it looks at the literal, so that the
 * identity of its types says nothing: two of them are one where they come from the same place and have the same members.
 */
export class AlikeTypes {
  private readonly representation: Representation;
  private readonly byMembers = new Map<string, ObjectInfo>();
  private readonly numbers = new Map<object, number>();

  constructor(representation: Representation) {
    this.representation = representation;
  }

  /** The first type that the given one cannot be told from; itself, if there was none. Its members must have been read. */
  first(info: ObjectInfo, environmentKey: string): ObjectInfo {
    const origin = this.originOf(info);
    if (origin === undefined) return info;
    const key = `${origin}|${environmentKey}|${this.membersOf(info)}`;
    const known = this.byMembers.get(key);
    if (known === undefined) this.byMembers.set(key, info);
    return known ?? info;
  }

  /**
   * Where the type is written, so that types of the same members that have nothing to do with each other stay two. A union is written
   * nowhere: it is its types, to each of which it is narrowed.
   */
  private originOf({ bound }: ObjectInfo): string | undefined {
    const declaration = symbolOf(bound.type)?.declarations?.[0];
    if (declaration !== undefined) return String(this.numberOf(declaration));
    if (!bound.type.isUnion()) return undefined;
    const types = this.representation.constituents(bound).map((member) => typeText(this.representation.bound(member)));
    return types.sort().join(",");
  }

  private membersOf(info: ObjectInfo): string {
    const { checker } = this.representation;
    const members = checker.getPropertiesOfType(info.bound.type).map((property) => {
      const name = memberName(property);
      const member = info.members.get(name);
      const type = checker.getTypeOfSymbol(property);
      if (member?.kind !== "field") return `${name}()${this.numberOf(property.valueDeclaration ?? type)}`;
      const marks = `${member.isOptional ? "?" : ""}${member.isReadonly ? "!" : ""}`;
      return `${name}${marks}:${typeText(member.type)}=${this.unitsOf(type)}`;
    });
    return members.join(";");
  }

  /** The literals that a member's type names: they tell the types of a union apart though they are represented alike. */
  private unitsOf(type: ts.Type): string {
    if (type.isUnion()) return type.types.map((member) => this.unitsOf(member)).join("|");
    if (type.flags & ts.TypeFlags.EnumLike) return `#${this.numberOf(type.symbol)}`;
    if (type.isStringLiteral()) return JSON.stringify(type.value);
    const { checker } = this.representation;
    if (checker.isTupleType(type) || checker.isArrayType(type))
      return `[${checker
        .getTypeArguments(type as ts.TypeReference)
        .map((argument) => this.unitsOf(argument))
        .join()}]`;
    return type.flags & ts.TypeFlags.Literal ? checker.typeToString(type) : "";
  }

  private numberOf(thing: object): number {
    const known = this.numbers.get(thing) ?? this.numbers.size;
    this.numbers.set(thing, known);
    return known;
  }
}

import { ts } from "ts-morph";
import type { Flow, Position } from "../ir/nodes.ts";
import { anyObject, anyObjectId, type FunctionType, type ObjectId, type Type, typeText } from "../ir/types.ts";
import type { Member, ObjectInfo } from "./object-info.ts";
import { Refusal } from "./refusal.ts";
import type { Representation } from "./representation.ts";

/** Which object types have values that become values of other ones: by assignment, call, narrowing, inside of containers. */
export class Flows {
  readonly all: Flow[] = [];
  private readonly seen = new Set<string>();
  private readonly representation: Representation;
  private readonly objectOf: (id: ObjectId) => ObjectInfo;

  constructor(representation: Representation, objectOf: (id: ObjectId) => ObjectInfo) {
    this.representation = representation;
    this.objectOf = objectOf;
  }

  /** Notes that values of one type become values of another, and what that means for their members. */
  note(from: Type, to: Type, position: Position, isNarrowing = false): void {
    if (from === to) return;
    if (from.kind === "nullable") return this.note(from.of, to, position, isNarrowing);
    if (to.kind === "nullable") return this.note(from, to.of, position, isNarrowing);
    if (to.kind === "value") return this.note(from, anyObject, position, isNarrowing);
    if (from.kind === "value") return this.note(anyObject, to, position, isNarrowing);
    if (isCompound(from) && isCompound(to)) {
      // Both directions are looked at on each level, so that without this the work would double with each.
      const key = `${typeText(from)}>${typeText(to)}${isNarrowing ? "?" : ""}`;
      if (this.seen.has(key)) return;
      this.seen.add(key);
    }
    if (from.kind === "array" && to.kind === "array") {
      this.note(from.element, to.element, position, isNarrowing);
      if (!isNarrowing) this.note(to.element, from.element, position);
    } else if (from.kind === "builtin" && to.kind === "builtin") {
      from.arguments.forEach((argument, index) => {
        const other = to.arguments[index];
        if (other !== undefined) this.note(argument, other, position, isNarrowing);
      });
    } else if (from.kind === "function" && to.kind === "function") {
      this.flowFunction(from, to, position);
    } else if (from.kind === "object" && to.kind === "object") {
      this.flowObject(from.id, to.id, position, isNarrowing);
    } else if (to.kind === "object" && to.id === anyObjectId) {
      this.flowInside(from, position);
    }
  }

  /** A container that is only known as an object: what is in it may be seen as any object too. */
  private flowInside(from: Type, position: Position): void {
    if (from.kind === "array") this.note(from.element, anyObject, position);
    if (from.kind === "builtin") for (const argument of from.arguments) this.note(argument, anyObject, position);
  }

  private flowFunction(from: FunctionType, to: FunctionType, position: Position): void {
    to.parameters.forEach((parameter, index) => {
      const target = from.parameters[index];
      if (target !== undefined) this.note(parameter, target, position);
    });
    this.note(from.result, to.result, position);
  }

  private flowObject(from: ObjectId, to: ObjectId, position: Position, isNarrowing: boolean): void {
    if (from === to) return;
    const key = `${from}>${to}${isNarrowing ? "?" : ""}`;
    if (this.seen.has(key)) return;
    this.seen.add(key);
    this.all.push({ from, to, isNarrowing, position });
    if (isNarrowing || to === anyObjectId) return;
    const source = this.objectOf(from);
    for (const [name, member] of this.objectOf(to).members) {
      const other = source.find(name);
      if (other === undefined) continue;
      const [given, wanted] = [this.typeOfMember(other), this.typeOfMember(member)];
      if (given === undefined || wanted === undefined) continue;
      this.note(given, wanted, position);
      if (member.kind === "field" && !member.isReadonly) this.note(wanted, given, position);
    }
  }

  /** Of a method what it takes and gives: that flows, too, when the method is called through another type. */
  private typeOfMember(member: Member): Type | undefined {
    if (member.kind === "field" && member.isEmpty) return undefined;
    if (member.kind !== "method") return member.type;
    const { checker } = this.representation;
    const type = checker.getNonNullableType(checker.getTypeOfSymbol(member.symbol));
    const [signature, ...overloads] = checker.getSignaturesOfType(type, ts.SignatureKind.Call);
    // Generic and overloaded methods cannot be called through an interface.
    if (signature === undefined || overloads.length > 0 || signature.typeParameters !== undefined) return undefined;
    try {
      return this.representation.signature(signature, member.owner.bound.environment);
    } catch (error) {
      // What cannot be represented is refused where it stands or is called.
      if (error instanceof Refusal) return undefined;
      throw error;
    }
  }

  /**
   * A union shows only the members that all of its types have. What is narrowed from it brings its other members along, so that their
   * values become values of the narrower type's members, too. To be called when every other flow is known.
   */
  settleNarrowings(): void {
    for (let known = -1; known !== this.all.length;) {
      known = this.all.length;
      const sources = sourcesByTarget(this.all);
      for (const { from, to, position, isNarrowing } of this.all.slice(0, known)) {
        if (!isNarrowing || to === anyObjectId) continue;
        for (const id of reaching(from, sources)) this.flowNarrowed(this.objectOf(id), this.objectOf(to), position);
      }
    }
  }

  private flowNarrowed(source: ObjectInfo, target: ObjectInfo, position: Position): void {
    const pairs: (readonly [Type, Type])[] = [];
    for (const [name, member] of target.members) {
      const other = source.find(name);
      if (other === undefined) {
        // It is another type of the union.
        if (member.kind !== "field" || !member.isOptional) return;
        continue;
      }
      const [given, wanted] = [this.typeOfMember(other), this.typeOfMember(member)];
      if (given !== undefined && wanted !== undefined) pairs.push([given, wanted]);
    }
    for (const [from, to] of pairs) this.note(from, to, position, true);
  }
}

/** The types whose values become values of each type, in one step. */
function sourcesByTarget(flows: readonly Flow[]): ReadonlyMap<ObjectId, readonly ObjectId[]> {
  const sources = new Map<ObjectId, ObjectId[]>();
  for (const { from, to } of flows) sources.set(to, [...(sources.get(to) ?? []), from]);
  return sources;
}

/** The types whose values become values of a type in any number of steps, itself among them. */
function reaching(target: ObjectId, sources: ReadonlyMap<ObjectId, readonly ObjectId[]>): ReadonlySet<ObjectId> {
  const found = new Set([target]);
  for (const id of found) for (const source of sources.get(id) ?? []) found.add(source);
  return found;
}

const isCompound = ({ kind }: Type): boolean => kind === "array" || kind === "builtin" || kind === "function";

import { ts } from "ts-morph";
import type { Copy, Field, Flow, ObjectType, Position } from "../ir/nodes.ts";
import {
  anyObject,
  anyObjectId,
  type FunctionType,
  type ObjectId,
  type ObjectReference,
  type Type,
  typeText,
} from "../ir/types.ts";
import { AlikeTypes } from "./alike.ts";
import { type Bound, Environment } from "./environment.ts";
import { memberName, symbolOf } from "./names.ts";
import { Refusal } from "./refusal.ts";
import { nullish, type Representation } from "./representation.ts";

/** A member of an object type as lowering asks for it. */
export type Member =
  | {
      readonly kind: "field";
      readonly name: string;
      readonly type: Type;
      readonly isOptional: boolean;
      readonly isReadonly: boolean;
      /** Declared as nothing but `undefined`, as in what TypeScript adds to the objects of a literal. */
      readonly isEmpty: boolean;
      readonly declaration: ts.Declaration | undefined;
    }
  | {
      readonly kind: "accessor";
      readonly name: string;
      readonly type: Type;
      readonly getter: ts.GetAccessorDeclaration | undefined;
      readonly setter: ts.SetAccessorDeclaration | undefined;
      readonly owner: ObjectInfo;
    }
  | {
      readonly kind: "method";
      readonly name: string;
      readonly declaration: ts.SignatureDeclaration | undefined;
      readonly symbol: ts.Symbol;
      readonly owner: ObjectInfo;
      readonly isOptional: boolean;
    };

/** What the compiler knows about a class, literal shape or interface beside its IR. */
export class ObjectInfo {
  readonly ir: ObjectType;
  readonly bound: Bound;
  readonly declaration: ts.ClassLikeDeclaration | undefined;
  members = new Map<string, Member>();
  base: ObjectInfo | undefined;

  constructor(ir: ObjectType, bound: Bound, declaration: ts.ClassLikeDeclaration | undefined) {
    this.ir = ir;
    this.bound = bound;
    this.declaration = declaration;
  }

  get id(): ObjectId {
    return this.ir.id;
  }

  get reference(): ObjectReference {
    return { kind: "object", id: this.id };
  }

  /** A member of the object or of a class above it. */
  find(name: string): Member | undefined {
    return this.members.get(name) ?? this.base?.find(name);
  }

  isBelow(other: ObjectInfo): boolean {
    return this === other || (this.base?.isBelow(other) ?? false);
  }
}

export interface Placement {
  moduleOf(node: ts.Node): string;
  positionOf(node: ts.Node): Position;
}

/** All object types of a program: found by TypeScript type, or by shape for literals. */
export class ObjectRegistry {
  readonly all: ObjectInfo[] = [];
  readonly flows: Flow[] = [];
  readonly copies: Copy[] = [];
  /** Types that were refused while they were read: whatever uses them must not be reported as well. */
  private readonly broken = new Set<ObjectId>();
  /** Called for each class instance as it is first needed. */
  onClass: (info: ObjectInfo) => void = () => undefined;
  private readonly byType = new Map<ts.Type, Map<string, ObjectInfo>>();
  private readonly byShape = new Map<string, ObjectInfo>();
  private readonly alike: AlikeTypes;
  /** Types whose members are being read, and whether one of those refers to the type itself. */
  private readonly reading = new Map<ObjectId, { isMentioned: boolean }>();
  private readonly names = new Map<string, number>();
  private readonly seenFlows = new Set<string>();
  private readonly representation: Representation;
  private readonly placement: Placement;

  constructor(representation: Representation, placement: Placement, anyType: ts.Type) {
    this.representation = representation;
    this.alike = new AlikeTypes(representation);
    this.placement = placement;
    this.add(
      { kind: "interface", name: "Object", sourceName: "object", module: "", position: noPosition },
      { type: anyType, environment: Environment.empty },
      undefined,
    );
  }

  get(id: ObjectId): ObjectInfo {
    const info = this.all[id];
    if (info === undefined) throw new Error(`no object type ${id}`);
    return info;
  }

  private add(
    ir: Pick<ObjectType, "kind" | "name" | "sourceName" | "module" | "position">,
    bound: Bound,
    declaration: ts.ClassLikeDeclaration | undefined,
  ): ObjectInfo {
    const full: ObjectType = {
      ...ir,
      id: this.all.length,
      base: undefined,
      fields: [],
      methods: [],
      methodNames: [],
      isAbstract: false,
    };
    const info = new ObjectInfo(full, bound, declaration);
    this.all.push(info);
    return info;
  }

  private uniqueName(module: string, wanted: string): string {
    const key = `${module}:${wanted}`;
    const count = (this.names.get(key) ?? 0) + 1;
    this.names.set(key, count);
    return count === 1 ? wanted : `${wanted}_${count}`;
  }

  /** The object type behind a TypeScript object type: a class, or an interface with the type's members. */
  structural(type: ts.Type, environment: Environment): ObjectReference {
    const key = this.environmentKey(type, environment);
    const known = this.byType.get(type)?.get(key);
    if (known !== undefined) {
      if (this.broken.has(known.id)) throw new Refusal("cascade", known.ir.sourceName);
      const reading = this.reading.get(known.id);
      if (reading !== undefined) reading.isMentioned = true;
      return known.reference;
    }
    const symbol = symbolOf(type);
    const declaration = symbol?.valueDeclaration;
    if (
      symbol !== undefined &&
      declaration !== undefined &&
      ts.isClassLike(declaration) &&
      symbol.flags & ts.SymbolFlags.Class
    ) {
      return this.classOf(type, declaration, environment, key);
    }
    const properties = this.representation.checker.getPropertiesOfType(type);
    if (properties.length === 0) return anyObject;
    const name = type.aliasSymbol?.name ?? symbol?.name ?? "Shape";
    const place = type.aliasSymbol?.declarations?.[0] ?? symbol?.declarations?.[0];
    const module = place === undefined ? "" : this.placement.moduleOf(place);
    const cppName = name.startsWith("__") ? "Shape" : name;
    const info = this.add(
      {
        kind: "interface",
        name: this.uniqueName(module, cppName),
        sourceName: cppName,
        module,
        position: place === undefined ? noPosition : this.placement.positionOf(place),
      },
      { type, environment },
      undefined,
    );
    this.remember(type, key, info);
    const reading = { isMentioned: false };
    this.reading.set(info.id, reading);
    try {
      return this.representation.apart(() => {
        this.readInterface(info, properties);
        const isNamed = type.aliasSymbol !== undefined || symbol?.name === cppName;
        const same = isNamed || reading.isMentioned ? info : this.alike.first(info, key);
        this.remember(type, key, same);
        return same.reference;
      });
    } catch (error) {
      this.broken.add(info.id);
      throw error;
    } finally {
      this.reading.delete(info.id);
    }
  }

  /** The common interface of a union of object types. */
  union(bound: Bound): ObjectReference {
    return this.structural(bound.type, bound.environment);
  }

  private environmentKey(type: ts.Type, environment: Environment): string {
    if (environment.isEmpty) return "";
    return freeParameters(type, this.representation.checker)
      .map((parameter) => {
        const bound = environment.find(parameter);
        return bound === undefined ? "" : typeText(this.representation.bound(bound));
      })
      .join(",");
  }

  private remember(type: ts.Type, key: string, info: ObjectInfo): void {
    const known = this.byType.get(type) ?? new Map<string, ObjectInfo>();
    known.set(key, info);
    this.byType.set(type, known);
  }

  private readInterface(info: ObjectInfo, properties: readonly ts.Symbol[]): void {
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

  private classOf(
    type: ts.Type,
    declaration: ts.ClassLikeDeclaration,
    environment: Environment,
    environmentKey: string,
  ): ObjectReference {
    const { checker } = this.representation;
    const declared = checker.getDeclaredTypeOfSymbol(type.symbol) as ts.InterfaceType;
    const parameters = declared.typeParameters ?? [];
    const args =
      type === declared ? parameters : checker.getTypeArguments(type as ts.TypeReference).slice(0, parameters.length);
    const bounds = parameters.map((parameter, index): [ts.Symbol, Bound] => [
      parameter.symbol,
      this.representation.substitute({ type: args[index] ?? parameter, environment }),
    ]);
    const key = `class:${bounds.map(([, bound]) => typeText(this.representation.bound(bound))).join(",")}`;
    const known = this.byType.get(declared)?.get(key);
    if (known !== undefined) {
      this.remember(type, environmentKey, known);
      return known.reference;
    }
    const module = this.placement.moduleOf(declaration);
    const sourceName = declaration.name?.text ?? "(anonymous class)";
    const info = this.add(
      {
        kind: "class",
        name: this.uniqueName(module, declaration.name?.text ?? "Anonymous"),
        sourceName,
        module,
        position: this.placement.positionOf(declaration),
      },
      { type, environment: environment.with([...bounds, [type.symbol, { type, environment }]]) },
      declaration,
    );
    this.remember(declared, key, info);
    this.remember(type, environmentKey, info);
    this.representation.apart(() => {
      this.readClass(info, declaration);
    });
    this.onClass(info);
    return info.reference;
  }

  private readClass(info: ObjectInfo, declaration: ts.ClassLikeDeclaration): void {
    const { checker } = this.representation;
    const { environment } = info.bound;
    info.ir.isAbstract = (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Abstract) !== 0;
    const heritage = declaration.heritageClauses?.find((clause) => clause.token === ts.SyntaxKind.ExtendsKeyword)
      ?.types[0];
    if (heritage !== undefined) {
      const base = this.representation.of(checker.getTypeAtLocation(heritage), environment);
      if (base.kind === "object" && this.get(base.id).ir.kind === "class") {
        info.base = this.get(base.id);
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

  /** The struct of an object literal: equal field lists share one. */
  shape(fields: readonly Field[], nameHint: string, module: string, position: Position, bound: Bound): ObjectInfo {
    const marks = ({ isOptional, isEmpty }: Field): string => `${isOptional ? "?" : ""}${isEmpty === true ? "-" : ""}`;
    const key = fields.map((field) => `${field.name}${marks(field)}:${typeText(field.type)}`).join(";");
    const known = this.byShape.get(key);
    if (known !== undefined) return known;
    const info = this.freshShape(fields, nameHint, module, position, bound);
    this.byShape.set(key, info);
    return info;
  }

  /** A struct of its own, for a literal with accessors and for a copy, whose order is known later. */
  freshShape(fields: readonly Field[], nameHint: string, module: string, position: Position, bound: Bound): ObjectInfo {
    const info = this.add(
      { kind: "struct", name: this.uniqueName(module, `${nameHint}Literal`), sourceName: "", module, position },
      bound,
      undefined,
    );
    info.ir.fields.push(...fields);
    for (const { name, type, isOptional, isEmpty = false } of fields) {
      const rest = { isReadonly: false, isEmpty, declaration: undefined };
      info.members.set(name, { kind: "field", name, type, isOptional, ...rest });
    }
    return info;
  }

  /** Notes that values of one type become values of another, and what that means for their members. */
  flow(from: Type, to: Type, position: Position, isNarrowing = false): void {
    if (from === to) return;
    if (from.kind === "nullable") return this.flow(from.of, to, position, isNarrowing);
    if (to.kind === "nullable") return this.flow(from, to.of, position, isNarrowing);
    if (to.kind === "value") return this.flow(from, anyObject, position, isNarrowing);
    if (from.kind === "value") return this.flow(anyObject, to, position, isNarrowing);
    if (isCompound(from) && isCompound(to)) {
      // Both directions are looked at on each level, so that without this the work would double with each.
      const key = `${typeText(from)}>${typeText(to)}${isNarrowing ? "?" : ""}`;
      if (this.seenFlows.has(key)) return;
      this.seenFlows.add(key);
    }
    if (from.kind === "array" && to.kind === "array") {
      this.flow(from.element, to.element, position, isNarrowing);
      if (!isNarrowing) this.flow(to.element, from.element, position);
    } else if (from.kind === "builtin" && to.kind === "builtin") {
      from.arguments.forEach((argument, index) => {
        const other = to.arguments[index];
        if (other !== undefined) this.flow(argument, other, position, isNarrowing);
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
    if (from.kind === "array") this.flow(from.element, anyObject, position);
    if (from.kind === "builtin") for (const argument of from.arguments) this.flow(argument, anyObject, position);
  }

  private flowFunction(from: FunctionType, to: FunctionType, position: Position): void {
    to.parameters.forEach((parameter, index) => {
      const target = from.parameters[index];
      if (target !== undefined) this.flow(parameter, target, position);
    });
    this.flow(from.result, to.result, position);
  }

  private flowObject(from: ObjectId, to: ObjectId, position: Position, isNarrowing: boolean): void {
    if (from === to) return;
    const key = `${from}>${to}${isNarrowing ? "?" : ""}`;
    if (this.seenFlows.has(key)) return;
    this.seenFlows.add(key);
    this.flows.push({ from, to, isNarrowing, position });
    if (isNarrowing || to === anyObjectId) return;
    const source = this.get(from);
    for (const [name, member] of this.get(to).members) {
      const other = source.find(name);
      if (other === undefined) continue;
      const [given, wanted] = [this.typeOfMember(other), this.typeOfMember(member)];
      if (given === undefined || wanted === undefined) continue;
      this.flow(given, wanted, position);
      if (member.kind === "field" && !member.isReadonly) this.flow(wanted, given, position);
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
    for (let known = -1; known !== this.flows.length;) {
      known = this.flows.length;
      const sources = sourcesByTarget(this.flows);
      for (const { from, to, position, isNarrowing } of this.flows.slice(0, known)) {
        if (!isNarrowing || to === anyObjectId) continue;
        for (const id of reaching(from, sources)) this.flowNarrowed(this.get(id), this.get(to), position);
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
    for (const [from, to] of pairs) this.flow(from, to, position, true);
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

/** Whether the runtime's Error, somewhere above the class, already keeps the member. */
function isErrorMember(info: ObjectInfo, name: string): boolean {
  if (!["name", "message", "stack", "cause"].includes(name)) return false;
  for (let current: ObjectInfo | undefined = info; current !== undefined; current = current.base) {
    if (typeof current.ir.base === "string") return true;
  }
  return false;
}

const noPosition: Position = { file: "", line: 1, column: 1 };

/** Whether a type is another one in each instance of what surrounds it. */
export function mentionsParameter(type: ts.Type, checker: ts.TypeChecker): boolean {
  return freeParameters(type, checker).length > 0;
}

/** The type parameters that a type mentions, in a stable order. */
function freeParameters(type: ts.Type, checker: ts.TypeChecker): ts.Symbol[] {
  const found = new Set<ts.Symbol>();
  const seen = new Set<ts.Type>();
  const visit = (current: ts.Type): void => {
    if (seen.has(current) || seen.size > 400) return;
    seen.add(current);
    if (current.flags & ts.TypeFlags.TypeParameter) {
      found.add(current.symbol);
      return;
    }
    if (current.isUnionOrIntersection()) current.types.forEach(visit);
    if (current.aliasTypeArguments) current.aliasTypeArguments.forEach(visit);
    if (current.flags & ts.TypeFlags.Object) {
      const flags = (current as ts.ObjectType).objectFlags;
      if (flags & ts.ObjectFlags.Reference) {
        checker.getTypeArguments(current as ts.TypeReference).forEach(visit);
      } else if (flags & (ts.ObjectFlags.Anonymous | ts.ObjectFlags.Mapped)) {
        for (const property of checker.getPropertiesOfType(current)) visit(checker.getTypeOfSymbol(property));
        for (const signature of checker.getSignaturesOfType(current, ts.SignatureKind.Call)) {
          for (const parameter of signature.parameters) visit(checker.getTypeOfSymbol(parameter));
          visit(checker.getReturnTypeOfSignature(signature));
        }
      }
    }
    if (current.flags & ts.TypeFlags.IndexedAccess) {
      visit((current as ts.IndexedAccessType).objectType);
      visit((current as ts.IndexedAccessType).indexType);
    }
  };
  visit(type);
  return [...found];
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

import { ts } from "ts-morph";
import type { Copy, Field, ObjectType, Position } from "../ir/nodes.ts";
import { anyObject, type ObjectId, type ObjectReference, typeText } from "../ir/types.ts";
import { AlikeTypes } from "./alike.ts";
import { type Bound, Environment } from "./environment.ts";
import { Flows } from "./flows.ts";
import { freeParameters } from "./free-parameters.ts";
import { symbolOf } from "./names.ts";
import { ObjectInfo } from "./object-info.ts";
import { MemberReader } from "./object-members.ts";
import { Refusal } from "./refusal.ts";
import type { Representation } from "./representation.ts";

export interface Placement {
  moduleOf(node: ts.Node): string;
  positionOf(node: ts.Node): Position;
}

/** All object types of a program: found by TypeScript type, or by shape for literals. */
export class ObjectRegistry {
  readonly all: ObjectInfo[] = [];
  readonly flows: Flows;
  readonly copies: Copy[] = [];
  /** Types that were refused while they were read: whatever uses them must not be reported as well. */
  private readonly broken = new Set<ObjectId>();
  /** Called for each class instance as it is first needed. */
  onClass: (info: ObjectInfo) => void = () => undefined;
  private readonly byType = new Map<ts.Type, Map<string, ObjectInfo>>();
  private readonly byShape = new Map<string, ObjectInfo>();
  private readonly alike: AlikeTypes;
  private readonly members: MemberReader;
  /** Types whose members are being read, and whether one of those refers to the type itself. */
  private readonly reading = new Map<ObjectId, { isMentioned: boolean }>();
  private readonly names = new Map<string, number>();
  private readonly representation: Representation;
  private readonly placement: Placement;

  constructor(representation: Representation, placement: Placement, anyType: ts.Type) {
    this.representation = representation;
    const objectOf = (id: ObjectId): ObjectInfo => this.get(id);
    this.flows = new Flows(representation, objectOf);
    this.members = new MemberReader(representation, objectOf);
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
        this.members.interface(info, properties);
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
      this.members.class(info, declaration);
    });
    this.onClass(info);
    return info.reference;
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
}

const noPosition: Position = { file: "", line: 1, column: 1 };

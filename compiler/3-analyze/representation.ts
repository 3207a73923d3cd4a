import { ts } from "ts-morph";
import {
  anyObject,
  arrayOf,
  bigint,
  boolean,
  builtin,
  f64,
  functionOf,
  never,
  nullType,
  type NumberRepr,
  string,
  type Type,
  undefinedType,
  value,
  voidType,
} from "../ir/types.ts";
import type { Bound, Environment } from "./environment.ts";
import { libraryAliases, structuralLibraryTypes, usedArguments } from "./library-types.ts";
import { symbolOf } from "./names.ts";
import { nativeType } from "./native.ts";
import { nullish } from "./nullish.ts";
import type { ObjectRegistry } from "./objects.ts";
import { Refusal } from "./refusal.ts";
import { distinct, Unions } from "./unions.ts";

const fixedWidth: ReadonlySet<string> = new Set(["i8", "u8", "i16", "u16", "i32", "u32", "f32"]);
const maximumDepth = 60;

/** What TypeScript's checker has beside its declared members. */
type WideningChecker = ts.TypeChecker & { getWidenedType(type: ts.Type): ts.Type };

/** Learns how the values of a TypeScript type are represented in C++. */
export class Representation {
  readonly checker: ts.TypeChecker;
  private readonly isLibrary: (file: ts.SourceFile) => boolean;
  /** Set once by whoever creates the registry: the two describe each other. */
  objects!: ObjectRegistry;
  readonly unions = new Unions(this);
  private depth = 0;
  /** Types that are being represented: one that contains itself (`type Json = Json[] | …`) is a value or an object inside. */
  private readonly active = new Set<ts.Type>();

  constructor(checker: ts.TypeChecker, isLibrary: (file: ts.SourceFile) => boolean) {
    this.checker = checker;
    this.isLibrary = isLibrary;
  }

  /** The representation of a type under an environment. Throws a Refusal for a type that has none. */
  of(given: ts.Type, environment: Environment): Type {
    const type = this.widened(given);
    if (++this.depth > maximumDepth) {
      this.depth = 0;
      throw new Refusal("recursion", this.checker.typeToString(type));
    }
    if (this.active.has(type)) {
      this.depth--;
      return type.isUnion() ? value : anyObject;
    }
    const isOpen = type.isUnion() || (type.flags & ts.TypeFlags.Object) !== 0;
    if (isOpen) this.active.add(type);
    try {
      return this.represent(type, environment);
    } finally {
      if (isOpen) this.active.delete(type);
      if (this.depth > 0) this.depth--;
    }
  }

  /**
   * A literal as everything beyond its own expression sees it. TypeScript widens the type of a literal wherever it is stored, inferred or
   * has a method called: the objects of one array literal get each other's members as optional ones. Which of the two types a place
   * mentions is an accident of the checker; the values are the same, so that they are represented in one way.
   */
  private widened(type: ts.Type): ts.Type {
    const isOpen = (type.flags & ts.TypeFlags.Object) !== 0 || type.isUnionOrIntersection();
    return isOpen ? (this.checker as WideningChecker).getWidenedType(type) : type;
  }

  /** Does work that starts anew: an object type's members, whose own types the registry keeps from going round in circles. */
  apart<T>(work: () => T): T {
    const outer = [...this.active];
    this.active.clear();
    try {
      return work();
    } finally {
      this.active.clear();
      for (const type of outer) this.active.add(type);
    }
  }

  bound({ type, environment }: Bound): Type {
    return this.of(type, environment);
  }

  private represent(type: ts.Type, environment: Environment): Type {
    const { flags } = type;
    if (flags & ts.TypeFlags.TypeParameter) return this.parameter(type, environment);
    if (flags & ts.TypeFlags.Any) throw new Refusal("type", "any");
    if (flags & ts.TypeFlags.Unknown) return value;
    if (flags & ts.TypeFlags.Never) return never;
    if (flags & ts.TypeFlags.Void) return voidType;
    if (flags & ts.TypeFlags.Undefined) return undefinedType;
    if (flags & ts.TypeFlags.Null) return nullType;
    if (flags & ts.TypeFlags.StringLike) return string;
    if (flags & ts.TypeFlags.BooleanLike) return boolean;
    if (flags & ts.TypeFlags.NumberLike) return f64;
    if (flags & ts.TypeFlags.BigIntLike) return bigint;
    if (flags & ts.TypeFlags.NonPrimitive) return anyObject;
    if (type.isUnion()) return this.unions.of(type, environment);
    if (type.isIntersection()) return this.intersection(type, environment);
    if (flags & ts.TypeFlags.Object) return this.object(type as ts.ObjectType, environment);
    if (flags & ts.TypeFlags.Conditional && type.aliasSymbol?.name === "Awaited") {
      const [awaited] = type.aliasTypeArguments ?? [];
      if (awaited !== undefined) return this.awaited({ type: awaited, environment });
    }
    const resolved = this.resolveDeferred(type, environment);
    if (resolved !== undefined) return this.of(resolved.type, resolved.environment);
    throw new Refusal("type", this.checker.typeToString(type));
  }

  private parameter(type: ts.Type, environment: Environment): Type {
    const bound = environment.find(type.symbol);
    if (bound !== undefined) return this.of(bound.type, bound.environment);
    const constraint = this.checker.getBaseConstraintOfType(type);
    if (constraint !== undefined && constraint !== type) return this.of(constraint, environment);
    return value;
  }

  /** `T[K]` and the like under an environment that says what T and K are. */
  private resolveDeferred(type: ts.Type, environment: Environment): Bound | undefined {
    if (type.flags & ts.TypeFlags.IndexedAccess) {
      const access = type as ts.IndexedAccessType;
      const target = this.substitute({ type: access.objectType, environment });
      const key = this.substitute({ type: access.indexType, environment });
      if (key.type.isStringLiteral()) {
        const property = this.checker.getPropertyOfType(target.type, key.type.value);
        if (property) return { type: this.checker.getTypeOfSymbol(property), environment: target.environment };
      }
    }
    if (type.flags & ts.TypeFlags.Index) return { type: this.checker.getStringType(), environment };
    const constraint = this.checker.getBaseConstraintOfType(type);
    return constraint === undefined || constraint === type ? undefined : { type: constraint, environment };
  }

  /** Replaces a type that is itself a parameter by what it stands for. */
  substitute(bound: Bound): Bound {
    let current = bound;
    while (current.type.flags & ts.TypeFlags.TypeParameter) {
      const next = current.environment.find(current.type.symbol);
      if (next === undefined) return current;
      current = next;
    }
    return current;
  }

  /** The members of a union with parameters replaced and nested unions opened. */
  constituents(bound: Bound): Bound[] {
    const { type, environment } = this.substitute(bound);
    if (!type.isUnion()) return [{ type, environment }];
    return type.types.flatMap((member) => this.constituents({ type: member, environment }));
  }

  /** A type with members; one without (`{}`) takes everything but `undefined` and `null`. */
  private structural(type: ts.Type, environment: Environment): Type {
    const declaration = symbolOf(type)?.valueDeclaration;
    const isClass = declaration !== undefined && ts.isClassLike(declaration);
    if (!isClass && this.checker.getPropertiesOfType(type).length === 0) return value;
    return this.objects.structural(type, environment);
  }

  private intersection(type: ts.IntersectionType, environment: Environment): Type {
    const primitive = type.types.find((member) => member.flags & primitiveFlags);
    if (primitive !== undefined) {
      const width = this.brand(type);
      if (width !== undefined && fixedWidth.has(width)) return { kind: "number", repr: width as NumberRepr };
      return this.of(primitive, environment);
    }
    return this.functions(type, environment) ?? this.structural(type, environment);
  }

  /** A function that takes what each of several functions takes: the callback of a method that is called on a union of arrays. */
  private functions(type: ts.IntersectionType, environment: Environment): Type | undefined {
    const { checker } = this;
    const signatures = type.types.map((member) => checker.getSignaturesOfType(member, ts.SignatureKind.Call));
    const single = signatures.flatMap((each) => (each.length === 1 ? each : []));
    if (single.length < type.types.length || checker.getPropertiesOfType(type).length > 0) return undefined;
    const types = single.map((each) => this.signature(each, environment)).filter((each) => each.kind === "function");
    const [first] = types;
    const isUniform = types.every(
      (each) => each.hasRest === first?.hasRest && each.parameters.length === first.parameters.length,
    );
    if (first === undefined || !isUniform) return undefined;
    const parameters = first.parameters.map((_, index) =>
      this.unions.join(distinct(types.flatMap((each) => each.parameters[index] ?? []))),
    );
    return functionOf(parameters, this.unions.join(distinct(types.map(({ result }) => result))), first.hasRest);
  }

  /** The name in `number & Nominal<"u8">`. */
  private brand(type: ts.IntersectionType): string | undefined {
    for (const member of type.types) {
      if (symbolOf(member)?.name !== "Nominal") continue;
      const [name] = this.checker.getTypeArguments(member as ts.TypeReference);
      if (name?.isStringLiteral()) return name.value;
    }
    return undefined;
  }

  private object(type: ts.ObjectType, environment: Environment): Type {
    const { checker } = this;
    if (checker.isTupleType(type)) return arrayOf(this.tupleElement(type as ts.TupleTypeReference, environment));
    if (checker.isArrayType(type)) {
      const [element] = checker.getTypeArguments(type as ts.TypeReference);
      const stored = element === undefined ? never : this.element(this.of(element, environment));
      return arrayOf(stored.kind === "never" ? value : stored);
    }
    const symbol = type.symbol as ts.Symbol | undefined;
    const declaration = symbol?.declarations?.[0];
    if (symbol !== undefined && declaration !== undefined) {
      const file = declaration.getSourceFile();
      if (this.isLibrary(file) && symbol.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.Class)) {
        return this.library(type, symbol, environment);
      }
      if (file.isDeclarationFile && !this.isLibrary(file) && symbol.flags & ts.SymbolFlags.Class) {
        return nativeType(declaration);
      }
    }
    const [signature, ...overloads] = checker.getSignaturesOfType(type, ts.SignatureKind.Call);
    if (signature !== undefined) {
      if (overloads.length > 0 && !this.isDeclaredFunction(type))
        throw new Refusal("type", `an overloaded function type '${checker.typeToString(type)}'`);
      if (checker.getPropertiesOfType(type).length > 0 && !this.isDeclaredFunction(type)) {
        throw new Refusal("type", `a function with members '${checker.typeToString(type)}'`);
      }
      return this.signature(signature, environment);
    }
    if (checker.getSignaturesOfType(type, ts.SignatureKind.Construct).length > 0) {
      throw new Refusal("type", `a class used as a value '${checker.typeToString(type)}'`);
    }
    const index = checker.getIndexInfosOfType(type);
    if (index.length > 0) {
      const [info] = index;
      if (checker.getPropertiesOfType(type).length > 0)
        throw new Refusal("type", `an index signature beside named members`);
      if (info === undefined || index.length > 1 || !(info.keyType.flags & ts.TypeFlags.StringLike)) {
        throw new Refusal("type", `an index signature with keys that are not text`);
      }
      return builtin("Record", this.element(this.of(info.type, environment)));
    }
    return this.structural(type, environment);
  }

  private isDeclaredFunction(type: ts.Type): boolean {
    const kind = type.symbol.valueDeclaration?.kind;
    return kind === ts.SyntaxKind.FunctionDeclaration || kind === ts.SyntaxKind.MethodDeclaration;
  }

  /** A representation as element of a container: units become `Value`. */
  element(type: Type): Type {
    const isUnit = type.kind === "undefined" || type.kind === "null" || type.kind === "void" || type.kind === "never";
    return isUnit ? value : type;
  }

  /** `Awaited<T>` under an environment that says what T is. */
  private awaited(bound: Bound): Type {
    const members = this.constituents(bound);
    const types = members.map((member) => {
      const promised = this.bound(member);
      const isPromise = promised.kind === "builtin" && promised.name === "Promise";
      return isPromise ? (promised.arguments[0] ?? voidType) : promised;
    });
    const [first, ...others] = distinct(types);
    return first !== undefined && others.length === 0 ? first : this.unions.join(distinct(types));
  }

  /** What a promise is fulfilled with; `void` says that nobody asks for it. */
  private promised(type: Type): Type {
    return type.kind === "undefined" ? voidType : type.kind === "null" ? value : type;
  }

  private tupleElement(type: ts.TupleTypeReference, environment: Environment): Type {
    const elements = this.checker.getTypeArguments(type);
    const bounds = elements.map((element, index): Bound => {
      const flags = type.target.elementFlags[index] ?? ts.ElementFlags.Required;
      return {
        type:
          flags & ts.ElementFlags.Variadic
            ? (this.checker.getIndexTypeOfType(element, ts.IndexKind.Number) ?? element)
            : element,
        environment,
      };
    });
    const types = distinct(bounds.map((bound) => this.bound(bound)));
    const isOptional = type.target.elementFlags.some((flags) => flags & ts.ElementFlags.Optional);
    const common = this.element(this.unions.join(types));
    const joined = common.kind === "never" ? value : common;
    return isOptional ? nullish(joined) : joined;
  }

  /** A function's signature as a function type. */
  signature(signature: ts.Signature, environment: Environment): Type {
    const { checker } = this;
    const parameters = signature.parameters.map((parameter) => this.parameterType(parameter, environment));
    const last = signature.parameters.at(-1)?.valueDeclaration;
    const hasRest = last !== undefined && ts.isParameter(last) && last.dotDotDotToken !== undefined;
    const result = checker.getReturnTypeOfSignature(signature);
    return functionOf(parameters, this.result(result, environment), hasRest);
  }

  /** A result type: `undefined` alone is as good as nothing. */
  result(type: ts.Type, environment: Environment): Type {
    const represented = this.of(type, environment);
    return represented.kind === "undefined" || represented.kind === "never" ? voidType : represented;
  }

  /** What a caller passes for a parameter: an optional one may be `undefined`. */
  parameterType(parameter: ts.Symbol, environment: Environment): Type {
    const type = this.element(this.of(this.checker.getTypeOfSymbol(parameter), environment));
    const declaration = parameter.valueDeclaration;
    const isOptional =
      declaration !== undefined &&
      ts.isParameter(declaration) &&
      (declaration.questionToken !== undefined || declaration.initializer !== undefined);
    return isOptional ? nullish(type) : type;
  }

  private library(type: ts.ObjectType, symbol: ts.Symbol, environment: Environment): Type {
    const name = libraryAliases.get(symbol.name) ?? symbol.name;
    if (name === "Function" || name === "Object" || name === "CallableFunction" || name === "NewableFunction")
      throw new Refusal("type", symbol.name);
    if (name === "String") return string;
    if (name === "Number") return f64;
    if (name === "Boolean") return boolean;
    const signatures = this.checker.getSignaturesOfType(type, ts.SignatureKind.Call);
    const [signature] = signatures;
    if (signatures.length === 1 && signature !== undefined) return this.signature(signature, environment);
    if (structuralLibraryTypes.has(name)) return this.structural(type, environment);
    const used = usedArguments.get(name);
    const all = this.checker.getTypeArguments(type as ts.TypeReference);
    const args = used === undefined ? all : all.slice(0, used);
    if (name === "Promise")
      return builtin(name, ...args.map((argument) => this.promised(this.of(argument, environment))));
    return builtin(name, ...args.map((argument) => this.element(this.of(argument, environment))));
  }
}

const primitiveFlags =
  ts.TypeFlags.NumberLike | ts.TypeFlags.StringLike | ts.TypeFlags.BooleanLike | ts.TypeFlags.BigIntLike;

/** What a program is made of: modules, functions, object types. */
import type { Global, Local, Position, Stored } from "./places.ts";
import type { Block } from "./statements.ts";
import type { ObjectId, Type } from "./types.ts";

/** A function of a module, a method, a constructor body or a function literal. */
export interface FunctionIr {
  /** The C++ name, unique in its module or class. */
  readonly name: string;
  /** The name a user knows: `Circle.area`, `main`, `(anonymous)`. */
  readonly sourceName: string;
  readonly module: string;
  readonly owner: ObjectId | undefined;
  readonly role: "function" | "method" | "static" | "constructor" | "lambda";
  readonly isVirtual: boolean;
  readonly isOverride: boolean;
  readonly isAbstract: boolean;
  /** `async` and generators are C++20 coroutines. */
  readonly coroutine: "none" | "async" | "generator" | "asyncGenerator";
  parameters: Local[];
  result: Type;
  body: Block;
  readonly position: Position;
}

export interface Field extends Stored {
  readonly name: string;
  /** Left out of printing, JSON and `Object.keys` while it is `absent`. */
  readonly isOptional: boolean;
  /** `#private` names are not enumerable: invisible to printing, JSON and `Object.keys`. */
  readonly isHidden: boolean;
  /** Declared as nothing but `undefined`, so that what it holds is never an object. */
  readonly isEmpty?: boolean;
}

/** A member as seen through an interface: a name with a signature. Equal keys are one slot in the types' tables. */
export interface Selector {
  readonly name: string;
  readonly kind: "get" | "set" | "call";
  readonly parameters: readonly Type[];
  readonly result: Type;
  /** Which interface the access goes through; the key of devirtualisation. */
  readonly through: ObjectId;
}

/** A class, a literal's shape, or an interface (also an intersection or a union of object types). */
export interface ObjectType {
  readonly id: ObjectId;
  readonly kind: "class" | "struct" | "interface";
  /** C++ name, unique in its module. */
  readonly name: string;
  readonly sourceName: string;
  readonly module: string;
  /** For classes: the parent, one of the program or a class of the runtime such as `Error`. */
  base: ObjectId | string | undefined;
  /** For classes and structs: data members in order of creation. For interfaces: every member that is not a method. */
  fields: Field[];
  /**
   * The members that instances have from this class, in JavaScript's order, where that is not the order of `fields`: a field that a base class
   * only declares as abstract is stored there, but comes into being here; an object literal has accessors, which are methods `get_x` and `set_x`.
   */
  shownFields?: string[];
  /** For interfaces: names of the methods. */
  methodNames: string[];
  methods: FunctionIr[];
  isAbstract: boolean;
  readonly position: Position;
}

export interface Asset {
  /** C++ identifier. */
  readonly name: string;
  readonly file: string;
  readonly contentType: string;
  /** Strong ETag, quotes included. */
  readonly etag: string;
  readonly encoding: "gzip" | "identity";
  readonly bytes: Uint8Array;
  /** The file's text, kept only if the program reads `.text`. */
  readonly text: string | undefined;
}

export interface Module {
  /** Project-relative path without extension; also the C++ file's path in `generated/`. */
  readonly id: string;
  readonly file: string;
  /** The C++ namespace, `otter_app::components::wifi`. */
  readonly namespace: string;
  readonly imports: string[];
  /** C++ headers of bound libraries, `<WiFi.h>`. */
  readonly includes: string[];
  readonly globals: Global[];
  readonly functions: FunctionIr[];
  /** Top-level statements, in order. */
  initialize: Block;
  readonly assets: Asset[];
}

/**
 * A value of type `from` becomes one of type `to`. `isNarrowing`: by a type guard, so only those of the classes and literals behind `from`
 * arrive that have all of `to`'s required members.
 */
export interface Flow {
  readonly from: ObjectId;
  readonly to: ObjectId;
  readonly isNarrowing: boolean;
  readonly position: Position;
}

/** `{ ...object }` or the rest of a pattern: what is seen as the type `from` is copied by the members that the type shows. */
export interface Copy {
  readonly from: ObjectId;
  /** The members that are copied or taken out before. */
  readonly names: ReadonlySet<string>;
  readonly position: Position;
}

/** A whole program; modules in initialization order. */
export interface Program {
  readonly modules: Module[];
  readonly objects: ObjectType[];
  /** Conversions between object types. Closed over by devirtualisation. */
  readonly flows: Flow[];
  /** Copies of objects, member by member. */
  readonly copies: Copy[];
  /** Libraries of the PlatformIO registry that bindings ask for. */
  readonly libraries: string[];
}

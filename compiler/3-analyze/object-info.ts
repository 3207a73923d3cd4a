import type { ts } from "ts-morph";
import type { ObjectType } from "../ir/nodes.ts";
import type { ObjectId, ObjectReference, Type } from "../ir/types.ts";
import type { Bound } from "./environment.ts";

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

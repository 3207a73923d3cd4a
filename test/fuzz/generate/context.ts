import type { Random } from "../random.ts";
import { type Field, type Type, type TypeOf, typeText } from "./types.ts";

/**
 * What a program may be about. Each program has only some of them: bugs that need much of one thing show sooner
 * when there is not a little of everything.
 */
export const subjects = [
  ...["integers", "texts", "arrays", "tuples", "records", "classes", "closures", "maps", "generics", "unions", "enums"],
  ...["jumps", "exceptions", "generators", "promises", "destructuring", "optionals", "json", "typedArrays", "bigints"],
  ...["fixed", "fractions", "effects"],
] as const;

export interface Variable {
  readonly name: string;
  readonly type: Type;
  /** Whether it may be given another value: not so for constants and for what bounds a loop. */
  readonly isMutable: boolean;
}

export interface Method {
  readonly name: string;
  readonly parameters: readonly Type[];
  readonly result: Type;
}

export interface ClassDeclaration {
  readonly name: string;
  readonly base: ClassDeclaration | undefined;
  readonly isAbstract: boolean;
  readonly fields: readonly Field[];
  readonly methods: readonly Method[];
  readonly accessors: readonly Field[];
  /** The constructor's parameters. */
  readonly parameters: readonly Type[];
}

export interface UnionDeclaration {
  readonly name: string;
  readonly members: readonly { readonly tag: string; readonly fields: readonly Field[] }[];
}

/** How a function's result comes to its caller. */
export type CallForm = "plain" | "generator" | "async";

export interface FunctionDeclaration extends Method {
  readonly form: CallForm;
  /** Functions call only those of lower levels, so that programs end soon. */
  readonly level: number;
}

/** The program that is being written, as seen from the place that is being written. */
export class Context {
  readonly random: Random;
  readonly subjects: ReadonlySet<string>;
  readonly classes: ClassDeclaration[] = [];
  readonly enums: { readonly name: string; readonly members: readonly string[] }[] = [];
  readonly unions: UnionDeclaration[] = [];
  readonly functions: FunctionDeclaration[] = [];
  /** Labels of the loops around, innermost last; empty text for a loop without. */
  loops: string[] = [];
  /** Functions of this level and above are out of reach. */
  level = 3;
  isAsync = false;
  /** What `return` has to give; `undefined` where it must not stand. */
  result: Type | undefined;
  /** The class whose members `this` has. */
  self: ClassDeclaration | undefined;
  private readonly blocks: Variable[][] = [[]];
  private pureDepth = 0;
  private names = 0;

  constructor(random: Random, chosen: ReadonlySet<string>) {
    this.random = random;
    this.subjects = chosen;
  }

  has(subject: string): boolean {
    return this.subjects.has(subject);
  }

  /** A name that nothing else has. */
  name(prefix: string): string {
    return `${prefix}${++this.names}`;
  }

  /** Whether what is written here may change anything. */
  get isPure(): boolean {
    return this.pureDepth > 0 || !this.has("effects");
  }

  /** Writes something that must have no effects. */
  purely<T>(write: () => T): T {
    this.pureDepth++;
    try {
      return write();
    } finally {
      this.pureDepth--;
    }
  }

  declare(name: string, type: Type, isMutable = false): Variable {
    const variable = { name, type, isMutable };
    this.blocks.at(-1)?.push(variable);
    return variable;
  }

  inBlock<T>(write: () => T): T {
    this.blocks.push([]);
    try {
      return write();
    } finally {
      this.blocks.pop();
    }
  }

  /** Writes the inside of a function: no loop of the outside can be left from there. */
  inFunction<T>(result: Type | undefined, write: () => T, isAsync = false): T {
    const { loops, result: outerResult, isAsync: wasAsync } = this;
    this.loops = [];
    this.result = result;
    this.isAsync = isAsync;
    try {
      return this.inBlock(write);
    } finally {
      this.loops = loops;
      this.result = outerResult;
      this.isAsync = wasAsync;
    }
  }

  /** Everything in sight. */
  get visible(): readonly Variable[] {
    return this.blocks.flat();
  }

  variables(type: Type): Variable[] {
    const wanted = typeText(type);
    return this.visible.filter((variable) => typeText(variable.type) === wanted);
  }

  ofKind<K extends Type["kind"]>(kind: K): (Variable & { readonly type: TypeOf<K> })[] {
    return this.visible.filter((each): each is Variable & { readonly type: TypeOf<K> } => each.type.kind === kind);
  }

  assignable(type: Type): Variable[] {
    return this.variables(type).filter(({ isMutable }) => isMutable);
  }
}

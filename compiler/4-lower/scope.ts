import type { ts } from "ts-morph";
import { type Environment } from "../3-analyze/environment.ts";
import type { ObjectInfo } from "../3-analyze/object-info.ts";
import type { Block, Expression, FunctionIr, Local, LocalGet, Position, Statement } from "../ir/nodes.ts";
import { type Type, voidType } from "../ir/types.ts";
import { isRepeatable } from "./order.ts";
import type { ProgramLowering } from "./program.ts";

/** What a name inside a function stands for. */
export type Binding = Local;

/** A place that `break` or `continue` can go to, or a `finally` that such a jump runs through. */
export type Jump =
  | {
      readonly kind: "loop";
      readonly names: readonly string[];
      readonly breakLabel: string;
      readonly continueTo: () => Statement;
    }
  | { readonly kind: "switch" | "block"; readonly names: readonly string[]; readonly breakLabel: string }
  | { readonly kind: "finally"; readonly completion: CompletionSink };

/** Where jumps that leave a `try` with `finally` are noted down. */
export interface CompletionSink {
  /** Emits what goes to the `finally` block; `resume` emits, after that block, what goes on from there. */
  leave(resume: () => void, value: Expression | undefined, scope: Scope): void;
  /** The value of the `return` that was noted. */
  result(): Expression | undefined;
}

export interface LocalOptions {
  readonly isMutable?: boolean;
  readonly isCell?: boolean;
  /** The name stands in the source; otherwise one is made that does not. */
  readonly isSource?: boolean;
}

/** The state of lowering one function body: its names, its statements so far, and where jumps go. */
export class Scope {
  readonly program: ProgramLowering;
  readonly module: string;
  readonly environment: Environment;
  readonly parent: Scope | undefined;
  readonly function: FunctionIr | undefined;
  /** The class whose method this is; arrow functions inherit it. */
  thisObject: ObjectInfo | undefined;
  /** Something else that `this` means, inside methods of object literals. */
  thisExpression: (() => Expression) | undefined;
  /** The cell that holds `this` of the object literal whose method is being lowered. */
  thisLocal: Local | undefined;
  /** In a static method: the class that it was called through, if that is not the one that declares it. */
  staticThis: ts.ClassLikeDeclaration | undefined;
  /** What `yield` gives, in a generator. */
  yieldType: Type | undefined;
  /** What `return` gives; `Value` in coroutines. */
  returnType: Type = voidType;
  /** In coroutines: the representation of what is awaited, or of what a generator ends with. */
  settledType: Type = voidType;
  /** Whether this function is a C++ lambda that shares its parent's variables by reference. */
  readonly isInline: boolean;
  readonly captures = new Set<Local>();
  capturesThis = false;
  jumps: Jump[] = [];
  block: Statement[] = [];
  /** In a constructor: emits the field initializers, once the parent's constructor has run. */
  initializeFields: (() => void) | undefined;
  /** In the constructor of a class without parent: the fields come first. */
  fieldsFirst = false;
  /** Where a short-circuited optional chain goes, while one is lowered. */
  chainLabel: string | undefined;
  /** The links of that chain. */
  chainNodes: ReadonlySet<ts.Node> = new Set();
  private readonly locals = new Map<ts.Symbol, Local>();
  private readonly ownLocals = new Set<Local>();
  private position: Position | undefined;
  private readonly used: Map<string, number>;

  constructor(
    program: ProgramLowering,
    module: string,
    environment: Environment,
    options: { parent?: Scope; function?: FunctionIr; isInline?: boolean } = {},
  ) {
    this.program = program;
    this.module = module;
    this.environment = environment;
    this.parent = options.parent;
    this.function = options.function;
    this.isInline = options.isInline ?? false;
    // Names are unique along the chain of closures: a closure's captures keep their names.
    this.used = options.parent?.used ?? new Map<string, number>();
    this.thisObject = options.parent?.thisObject;
    this.thisExpression = options.parent?.thisExpression;
    this.thisLocal = options.parent?.thisLocal;
    this.staticThis = options.parent?.staticThis;
  }

  // ---- names

  /** A local of this function or, noting the capture, of one around it. */
  find(symbol: ts.Symbol): Local | undefined {
    const own = this.locals.get(symbol);
    if (own !== undefined) return own;
    const outer = this.parent?.find(symbol);
    if (outer !== undefined) this.captures.add(outer);
    return outer;
  }

  /** A local that this very function has already declared. */
  findOwn(symbol: ts.Symbol): Local | undefined {
    return this.locals.get(symbol);
  }

  /** Notes that the body uses `this` of a method around it. */
  useThis(): void {
    if (this.function?.role === "lambda") {
      this.capturesThis = true;
      this.parent?.useThis();
    }
  }

  /** Notes that the body uses a local of a function around it. */
  capture(local: Local): void {
    if (this.parent === undefined || this.ownLocals.has(local)) return;
    this.captures.add(local);
    this.parent.capture(local);
  }

  bind(symbol: ts.Symbol, local: Local): void {
    this.locals.set(symbol, local);
  }

  newLocal(name: string, type: Type, options: LocalOptions = {}): Local {
    const local: Local = {
      name: options.isSource === true ? this.unique(name) : this.fresh(name),
      type,
      storage: options.isCell === true ? "cell" : "plain",
      isMutable: options.isMutable ?? false,
    };
    this.ownLocals.add(local);
    return local;
  }

  /** A name for something that lowering made: none that the source itself uses. */
  private fresh(name: string): string {
    let candidate = name;
    while (this.program.isNameInSource(this.module, candidate)) candidate += "_";
    return this.unique(candidate);
  }

  /** A name that no other local of this function has. */
  unique(name: string): string {
    const count = (this.used.get(name) ?? 0) + 1;
    this.used.set(name, count);
    return count === 1 ? name : `${name}_${count}`;
  }

  label(name: string): string {
    return this.unique(name);
  }

  // ---- statements

  /** From here on, statements come from this place in the source. */
  at(node: ts.Node): void {
    this.position = this.program.positionOf(node);
  }

  emit(statement: Statement): void {
    this.block.push(
      statement.at === undefined && this.position !== undefined ? { ...statement, at: this.position } : statement,
    );
  }

  declare(name: string, value: Expression, options: LocalOptions & { type?: Type } = {}): Local {
    const local = this.newLocal(name, options.type ?? value.type, options);
    this.emit({ kind: "declare", local, value });
    return local;
  }

  /** A value that can be used more than once and later than now. */
  temporary(value: Expression, name = "t"): Expression {
    if (isRepeatable(value)) return value;
    return this.get(this.declare(name, value));
  }

  get(local: Local): LocalGet {
    return { kind: "local", local, type: local.type };
  }

  /** Collects what `work` emits instead of emitting it here. */
  collect<T>(work: () => T): { statements: Statement[]; result: T } {
    const outer = this.block;
    const statements: Statement[] = [];
    this.block = statements;
    try {
      return { statements, result: work() };
    } finally {
      this.block = outer;
    }
  }

  collectBlock(work: () => void): Block {
    return this.collect(work).statements;
  }

  /** The representation of a TypeScript type here. */
  represent(type: ts.Type): Type {
    return this.program.representation.of(type, this.environment);
  }

  /** The representation of an expression's type at its place: narrowed as TypeScript narrows it. */
  typeAt(node: ts.Node): Type {
    return this.represent(this.program.checker.getTypeAtLocation(node));
  }
}

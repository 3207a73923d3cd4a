/** What the printing functions know about where they are: the program, the module, the function. */
import type { FunctionIr, Global, Local, Module, ObjectType, Program } from "../ir/nodes.ts";
import type { ObjectId, Type } from "../ir/types.ts";
import type { ProgramFacts } from "./facts.ts";
import type { ProgramNames } from "./names/program.ts";
import { importedNames } from "./names/runtime.ts";
import { Scope } from "./names/scope.ts";
import type { TypeContext } from "./types.ts";

const imported: ReadonlySet<string> = new Set(importedNames);

/** A construct that `break` or `continue` may be about. */
export interface Jump {
  readonly label: string;
  readonly kind: "loop" | "switch" | "block";
  /** Whether C++'s own `continue` does the right thing. */
  readonly continuesNatively: boolean;
  breakLabel?: string;
  continueLabel?: string;
}

/** Where the receiver of a method is: `this`, or a counted handle that a closure or coroutine holds. */
export interface Receiver {
  readonly text: string;
  readonly isHandle: boolean;
}

/** How a closure or coroutine calls the handle to its receiver. */
export const receiverHandle = "self_";

/** Whether C++ has a class for values of the type. */
function hasNamespace({ kind }: Type): boolean {
  return kind !== "number" && kind !== "boolean" && kind !== "bigint";
}

/** What all contexts of one C++ file share. */
export interface FileContext {
  readonly program: Program;
  readonly names: ProgramNames;
  readonly module: Module;
  readonly facts: ProgramFacts;
  /** Whose declarations the file needs: modules of every function, variable and class it mentions. */
  readonly usedModules: Set<string>;
  /** Classes that the file names; a header declares them. */
  readonly usedObjects: Set<ObjectType>;
}

export class ModuleContext implements TypeContext {
  readonly file: FileContext;

  constructor(file: FileContext) {
    this.file = file;
  }

  get names(): ProgramNames {
    return this.file.names;
  }

  object(id: ObjectId): ObjectType {
    const object = this.file.program.objects[id];
    if (object === undefined) throw new Error(`no object type ${id} in the program`);
    return object;
  }

  /** Whether something nearer than the module hides the identifier. */
  protected isHidden(_identifier: string): boolean {
    return false;
  }

  /** A name of a module as it is found from here. */
  moduleName(module: string, identifier: string): string {
    this.file.usedModules.add(module);
    const isNear = module === this.file.module.id && !this.isHidden(identifier);
    return isNear ? identifier : `${this.names.namespaceOf(module)}::${identifier}`;
  }

  className(object: ObjectType): string {
    this.file.usedObjects.add(object);
    return this.moduleName(object.module, this.names.of(object));
  }

  /** Notes that the file looks inside values of the type, so that the class must be complete. */
  noteType(type: Type): void {
    if (type.kind === "nullable") this.noteType(type.of);
    if (type.kind !== "object") return;
    const object = this.object(type.id);
    if (object.kind !== "interface") this.file.usedModules.add(object.module);
  }

  /**
   * A function's name where it is called. With its namespace when an argument has a class type: for a plain name C++ would
   * also look into the namespaces of the arguments' types, where the runtime or another module may have one that fits.
   */
  functionName(called: FunctionIr): string {
    const name = this.moduleName(called.module, this.names.of(called));
    const isPlain = !name.includes("::") && called.parameters.some(({ type }) => hasNamespace(type));
    return isPlain ? `${this.names.ownNamespace(called.module)}::${name}` : name;
  }

  globalName(global: Global): string {
    return this.moduleName(global.module, this.names.of(global));
  }

  runtime(name: string): string {
    return imported.has(name) && !this.isHidden(name) ? name : `otter::${name}`;
  }

  /** The constant that holds an embedded file. */
  assetName(name: string): string {
    const { module } = this.file;
    const asset = module.assets.find((each) => each.name === name);
    if (asset === undefined) throw new Error(`the module ${module.id} embeds no file ${name}`);
    return this.moduleName(module.id, `assets::${this.names.of(asset)}`);
  }

  /** The same place seen from inside a class, whose members hide names of the module. */
  inClass(owner: ObjectId): ModuleContext {
    return new ClassContext(this.file, owner);
  }
}

class ClassContext extends ModuleContext {
  private readonly owner: ObjectId;

  constructor(file: FileContext, owner: ObjectId) {
    super(file);
    this.owner = owner;
  }

  protected override isHidden(identifier: string): boolean {
    return this.names.isMember(this.owner, identifier);
  }
}

/** One C++ function: its names, its receiver, and what a jump inside it may leave. */
export class FunctionContext extends ModuleContext {
  readonly function: FunctionIr;
  readonly receiver: Receiver;
  readonly owner: ObjectId | undefined;
  readonly scope: Scope;
  readonly jumps: readonly Jump[];
  /** Locals that a lambda sees by reference, so that a call may change them under the caller's hands. */
  readonly sharedLocals: ReadonlySet<Local>;
  /** Variables whose value anything uses; g++ warns about the others. */
  readonly readLocals: ReadonlySet<Local>;
  private pending: string[] = [];
  private readonly locals: Map<Local, string>;
  private readonly labels: Scope;
  private readonly enclosing: FunctionContext | undefined;
  private readonly labelNames: Map<string, string>;

  constructor(file: FileContext, parts: FunctionParts) {
    super(file);
    this.function = parts.function;
    this.receiver = parts.receiver;
    this.owner = parts.owner;
    this.scope = parts.scope ?? new Scope();
    this.jumps = parts.jumps ?? [];
    this.sharedLocals = parts.sharedLocals;
    this.readLocals = parts.readLocals;
    this.locals = parts.locals ?? new Map<Local, string>();
    this.labels = parts.labels ?? new Scope();
    this.enclosing = parts.enclosing;
    this.labelNames = parts.labelNames ?? new Map<string, string>();
  }

  protected override isHidden(identifier: string): boolean {
    return (
      this.scope.has(identifier) ||
      (this.enclosing?.isHidden(identifier) ?? false) ||
      (this.owner !== undefined && this.names.isMember(this.owner, identifier))
    );
  }

  /** The context of a block inside this one. */
  inner(jump?: Jump): FunctionContext {
    return new FunctionContext(this.file, {
      ...this.parts(),
      scope: new Scope(this.scope),
      jumps: jump ? [...this.jumps, jump] : this.jumps,
    });
  }

  /** The context of a lambda's body; `seesLocals`: the enclosing function's variables by reference. */
  lambda(
    inner: FunctionIr,
    receiver: Receiver,
    sharedLocals: ReadonlySet<Local>,
    seesLocals: boolean,
  ): FunctionContext {
    return new FunctionContext(this.file, {
      function: inner,
      receiver,
      owner: this.owner,
      scope: seesLocals ? new Scope(this.scope) : new Scope(),
      sharedLocals,
      readLocals: this.readLocals,
      // What it does not capture it may hide, but C++ still looks there before the module.
      ...(seesLocals ? { locals: this.locals } : { enclosing: this }),
    });
  }

  private parts(): FunctionParts {
    const {
      function: current,
      receiver,
      owner,
      sharedLocals,
      readLocals,
      locals,
      labels,
      labelNames,
      enclosing,
    } = this;
    return {
      function: current,
      receiver,
      owner,
      sharedLocals,
      readLocals,
      locals,
      labels,
      labelNames,
      ...(enclosing && { enclosing }),
    };
  }

  /** `[[maybe_unused]] `, if nothing uses the variable's value. */
  unusedMark(local: Local): string {
    return this.readLocals.has(local) ? "" : "[[maybe_unused]] ";
  }

  declare(local: Local): string {
    const name = this.scope.declare(local.name);
    this.locals.set(local, name);
    return name;
  }

  /** A free identifier for something that has no variable in the IR. */
  fresh(name: string): string {
    return this.scope.declare(name);
  }

  /**
   * Keeps a value in a variable that is declared just before the current statement, and gives it out of that variable: g++ 12 miscompiles or refuses
   * temporaries inside an expression that suspends.
   */
  keepBefore(name: string, value: string): string {
    const identifier = this.fresh(name);
    this.pending.push(`auto ${identifier} = ${value};`);
    // Moved from, so that a frame that waits does not itself keep alive what it waits for.
    return `std::move(${identifier})`;
  }

  /** The declarations that the current statement asked for. */
  takePending(): readonly string[] {
    const taken = this.pending;
    this.pending = [];
    return taken;
  }

  /** Keeps an identifier for something that emission itself declares. */
  reserve(identifier: string): void {
    this.scope.reserve(identifier);
  }

  localName(local: Local): string {
    const name = this.locals.get(local);
    if (name === undefined)
      throw new Error(`the variable ${local.name} is used outside of its scope in ${this.function.sourceName}`);
    return name;
  }

  /** The C++ label of a Label or Goto. */
  labelName(label: string): string {
    let name = this.labelNames.get(label);
    if (name === undefined) this.labelNames.set(label, (name = this.freshLabel(label)));
    return name;
  }

  /** Whether something jumps to the label. */
  hasLabel(label: string): boolean {
    return this.labelNames.has(label);
  }

  /** A label's name, unique in the C++ function. */
  freshLabel(name: string): string {
    return this.labels.declare(name);
  }
}

export interface FunctionParts {
  readonly function: FunctionIr;
  readonly receiver: Receiver;
  readonly owner: ObjectId | undefined;
  readonly sharedLocals: ReadonlySet<Local>;
  readonly readLocals: ReadonlySet<Local>;
  readonly scope?: Scope;
  readonly jumps?: readonly Jump[];
  readonly locals?: Map<Local, string>;
  readonly labels?: Scope;
  readonly enclosing?: FunctionContext;
  readonly labelNames?: Map<string, string>;
}

/** The C++ names of everything in a program, given out once and in a stable order. */
import type { Asset, FunctionIr, Global, Module, ObjectType, Program } from "../../ir/nodes.ts";
import type { ObjectId } from "../../ir/types.ts";
import { escape } from "./escape.ts";
import { objectMembers } from "./runtime.ts";
import { Scope } from "./scope.ts";

interface Members {
  readonly scope: Scope;
  readonly fields: Map<string, string>;
  readonly methods: Map<string, string>;
}

/** Members of the runtime's classes that a class of the program may derive from. */
const inheritedMembers = [
  "name",
  "message",
  "stack",
  "cause",
  "errors",
  "message_",
  "name_",
  "stack_",
  "cause_",
  "where",
];

export class ProgramNames {
  private readonly namespaces = new Map<string, string>();
  private readonly entities = new Map<ObjectType | FunctionIr | Global | Asset, string>();
  private readonly members = new Map<ObjectId, Members>();
  private readonly objects: readonly ObjectType[];
  private readonly scopes = new Map<string, Scope>();
  private readonly values = new Map<FunctionIr, string>();

  constructor(program: Program) {
    this.objects = program.objects;
    for (const module of program.modules) this.namespaces.set(module.id, this.freeNamespace(namespaceName(module)));
    for (const module of program.modules) this.nameModule(module, program);
    for (const object of program.objects) this.membersOf(object);
  }

  namespaceOf(module: string): string {
    const namespace = this.namespaces.get(module);
    if (namespace === undefined) throw new Error(`no module ${module} in the program`);
    return namespace;
  }

  /** How code inside a module's namespace calls that namespace: by its last name, unless something inside has it, too. */
  ownNamespace(module: string): string {
    const whole = this.namespaceOf(module);
    const last = whole.split("::").at(-1) ?? whole;
    return this.scopes.get(module)?.isFree(last) ? last : whole;
  }

  /** The identifier of something that a module declares, without its namespace. */
  of(entity: ObjectType | FunctionIr | Global | Asset): string {
    const name = this.entities.get(entity);
    if (name === undefined) throw new Error(`${entity.name} belongs to no module of the program`);
    return name;
  }

  field(owner: ObjectId, name: string): string {
    const identifier = this.membersById(owner).fields.get(name);
    if (identifier === undefined) throw new Error(`object type ${owner} has no field ${name}`);
    return identifier;
  }

  method(method: FunctionIr): string {
    if (method.role === "constructor") return "construct";
    if (method.owner === undefined) throw new Error(`${method.sourceName} belongs to no class`);
    const identifier = this.membersById(method.owner).methods.get(method.name);
    if (identifier === undefined) throw new Error(`object type ${method.owner} has no method ${method.name}`);
    return identifier;
  }

  /** The name of the thunk that stands behind a function as a value. */
  valueOf(target: FunctionIr): string {
    let name = this.values.get(target);
    if (name === undefined) {
      name = this.scopes.get(target.module)?.declare(`${target.sourceName.replaceAll(".", "_")}Value`) ?? "";
      this.values.set(target, name);
    }
    return name;
  }

  /** Whether an unqualified identifier would find a member of the class instead of what the program means. */
  isMember(owner: ObjectId, identifier: string): boolean {
    return objectMembers.has(identifier) || this.membersById(owner).scope.has(identifier);
  }

  /** `a-b.ts` and `a_b.ts` must not share a namespace. */
  private freeNamespace(wanted: string): string {
    const taken = new Set(this.namespaces.values());
    let name = wanted;
    for (let number = 2; taken.has(name); number++) name = `${wanted}_${number}`;
    return name;
  }

  private nameModule(module: Module, program: Program): void {
    const scope = new Scope();
    this.scopes.set(module.id, scope);
    scope.reserve("initialize");
    scope.reserve("assets");
    // A namespace inside this one must not meet a function of the same name.
    const prefix = `${this.namespaceOf(module.id)}::`;
    for (const other of this.namespaces.values()) {
      if (other.startsWith(prefix)) scope.reserve(other.slice(prefix.length).split("::")[0] ?? "");
    }
    for (const object of program.objects) {
      if (object.module === module.id && object.kind !== "interface")
        this.entities.set(object, scope.declare(object.name));
    }
    for (const each of module.functions) this.entities.set(each, scope.declare(each.name));
    for (const global of module.globals) this.entities.set(global, scope.declare(global.name));
    const assets = new Scope();
    for (const asset of module.assets) this.entities.set(asset, assets.declare(asset.name));
  }

  private membersById(id: ObjectId): Members {
    const object = this.objects[id];
    if (object === undefined) throw new Error(`no object type ${id} in the program`);
    return this.membersOf(object);
  }

  private membersOf(object: ObjectType): Members {
    const known = this.members.get(object.id);
    if (known) return known;
    const base = typeof object.base === "number" ? this.membersById(object.base) : undefined;
    const scope = new Scope(base?.scope);
    for (const name of objectMembers) scope.reserve(name);
    if (typeof object.base === "string") for (const name of inheritedMembers) scope.reserve(name);
    // Inside a class its own name means the class.
    const ownName = this.entities.get(object);
    if (ownName !== undefined) scope.reserve(ownName);
    const members: Members = { scope, fields: new Map(base?.fields), methods: new Map(base?.methods) };
    this.members.set(object.id, members);
    for (const field of object.fields) members.fields.set(field.name, scope.declare(field.name));
    for (const method of object.methods) {
      if (method.role === "constructor") continue;
      const inherited = method.isOverride ? base?.methods.get(method.name) : undefined;
      members.methods.set(method.name, inherited ?? scope.declare(method.name));
    }
    return members;
  }
}

function namespaceName(module: Module): string {
  const [root = "otter_app", ...segments] = module.namespace.split("::");
  return [root, ...segments.map(escape)].join("::");
}

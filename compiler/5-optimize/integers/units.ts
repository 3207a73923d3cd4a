/** The pieces of code that the analysis walks one at a time, and what the rest of the program can do to their variables and calls. */
import type {
  Block,
  Expression,
  Field,
  FunctionIr,
  Global,
  Local,
  NumberLiteral,
  Program,
  Statement,
} from "../../ir/nodes.ts";
import { findField } from "../../ir/objects.ts";
import type { ObjectId } from "../../ir/types.ts";
import { functionsOf, visitBlock, visitProgram } from "../../ir/walk.ts";

/** The body of a function or function literal, or the top level of a module. */
export interface Unit {
  /** `undefined` for the top level of a module. */
  readonly function: FunctionIr | undefined;
  readonly body: () => Block;
}

/** What the whole program says about its functions and variables before any value is known. */
export class Surroundings {
  readonly program: Program;
  /** Variables that only their own unit assigns, one after the other: what is known about them follows the path. */
  private readonly shared: ReadonlySet<Local>;
  private readonly exposed: ReadonlySet<FunctionIr>;
  private readonly indices: ReadonlySet<Local>;
  private readonly constants: ReadonlyMap<Global, NumberLiteral>;
  private readonly fields = new Map<string, Field | undefined>();
  private readonly byName = new Map<string, Field[]>();

  constructor(program: Program) {
    this.program = program;
    this.shared = sharedLocals(program);
    this.exposed = exposedFunctions(program);
    this.indices = indexParameters(program);
    this.constants = constantGlobals(program);
    for (const object of program.objects) {
      for (const field of object.fields) this.byName.set(field.name, [...(this.byName.get(field.name) ?? []), field]);
    }
  }

  /** Whether a variable changes only where its own unit assigns it. */
  isOwn(local: Local): boolean {
    return local.storage === "plain" && !this.shared.has(local);
  }

  /** The number that a variable of a module always has, once it has a value. */
  constant(global: Global): NumberLiteral | undefined {
    return this.constants.get(global);
  }

  /** Whether a parameter of a callback is always an index: `list.map((value, index) => …)`. */
  isIndex(parameter: Local): boolean {
    return this.indices.has(parameter);
  }

  /** Whether a function may be called with anything: as a value, through an interface, or in place of another. */
  isExposed(callee: FunctionIr): boolean {
    return this.exposed.has(callee);
  }

  field(owner: ObjectId, name: string): Field | undefined {
    const key = `${owner}.${name}`;
    if (!this.fields.has(key)) this.fields.set(key, findField(this.program, owner, name)?.field);
    return this.fields.get(key);
  }

  /** Every field that a write through an interface may reach. */
  fieldsNamed(name: string): readonly Field[] {
    return this.byName.get(name) ?? [];
  }

  constructorOf(object: ObjectId): FunctionIr | undefined {
    return this.program.objects[object]?.methods.find((each) => each.role === "constructor");
  }
}

/** The units that run without being mentioned by an expression. */
export function startingUnits(program: Program): Unit[] {
  const initializers = program.modules.map((module): Unit => ({ function: undefined, body: () => module.initialize }));
  return [...initializers, ...[...functionsOf(program)].map(unitOf)];
}

export function unitOf(body: FunctionIr): Unit {
  return { function: body, body: () => body.body };
}

/** Variables that a function literal assigns although another unit declares them. */
function sharedLocals(program: Program): Set<Local> {
  const shared = new Set<Local>();
  const visitUnit = (block: Block, parameters: readonly Local[]): void => {
    const declared = new Set<Local>(parameters);
    const assigned = new Set<Local>();
    const inner: FunctionIr[] = [];
    visitBlock(block, {
      entersLambdas: false,
      statement: (node: Statement) => {
        if (node.kind === "declare") declared.add(node.local);
        if (node.kind === "tryCatch" && node.binding) declared.add(node.binding);
        if (node.kind === "assign" && node.target.kind === "local") assigned.add(node.target.local);
      },
      expression: (node: Expression) => {
        if (node.kind === "lambda") inner.push(node.function);
      },
    });
    for (const local of assigned) if (!declared.has(local)) shared.add(local);
    for (const each of inner) visitUnit(each.body, each.parameters);
  };
  for (const module of program.modules) visitUnit(module.initialize, []);
  for (const each of functionsOf(program)) visitUnit(each.body, each.parameters);
  return shared;
}

/** `const limit = 40` of a module: assigned once, at its top level. To read it before that is an error in JavaScript. */
function constantGlobals(program: Program): Map<Global, NumberLiteral> {
  const assignments = new Map<Global, number>();
  const constants = new Map<Global, NumberLiteral>();
  visitProgram(program, {
    statement: (node) => {
      if (node.kind !== "assign" || node.target.kind !== "global") return;
      const { global } = node.target;
      assignments.set(global, (assignments.get(global) ?? 0) + 1);
    },
  });
  for (const statement of program.modules.flatMap((module) => module.initialize)) {
    if (statement.kind !== "assign" || statement.target.kind !== "global") continue;
    const { global } = statement.target;
    const isNumber = statement.value.kind === "number" && global.type.kind === "number";
    if (isNumber && assignments.get(global) === 1 && global.constant === undefined)
      constants.set(global, { ...statement.value, type: global.type });
  }
  return constants;
}

/** The place of the index among the parameters of the callbacks that methods of arrays take. */
const indexPlaces: Readonly<Partial<Record<string, number>>> = {
  every: 1,
  filter: 1,
  find: 1,
  findIndex: 1,
  findLast: 1,
  findLastIndex: 1,
  flatMap: 1,
  forEach: 1,
  map: 1,
  reduce: 2,
  reduceRight: 2,
  some: 1,
};

function indexParameters(program: Program): Set<Local> {
  const found = new Set<Local>();
  visitProgram(program, {
    expression: (node) => {
      if (node.kind !== "callMember" || node.receiver.type.kind !== "array") return;
      const [callback] = node.arguments;
      const place = indexPlaces[node.name];
      if (callback?.kind !== "lambda" || callback.isEscaping || place === undefined) return;
      const parameter = callback.function.parameters[place];
      if (parameter !== undefined) found.add(parameter);
    },
  });
  return found;
}

function exposedFunctions(program: Program): Set<FunctionIr> {
  const exposed = new Set<FunctionIr>();
  const names = new Set<string>();
  const through = (kind: "get" | "set" | "call", name: string): void => {
    names.add(kind === "set" ? `set_${name}` : name);
    if (kind === "get") names.add(`get_${name}`);
  };
  visitProgram(program, {
    expression: (node) => {
      if (node.kind === "functionReference") exposed.add(node.function);
      if (node.kind === "lambda") exposed.add(node.function);
      if (node.kind === "member" || node.kind === "callSelector") through(node.selector.kind, node.selector.name);
    },
    statement: (node) => {
      if (node.kind === "assign" && node.target.kind === "member") through("set", node.target.selector.name);
    },
  });
  for (const each of functionsOf(program)) {
    const isReplaced = each.isVirtual || each.isOverride || each.isAbstract;
    const isSeen = each.role === "method" && names.has(each.name);
    if (isReplaced || isSeen || each.coroutine !== "none") exposed.add(each);
  }
  return exposed;
}

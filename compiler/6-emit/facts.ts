/** What emission asks about the whole program before it prints any of it. */
import type { SlotAssignment } from "../5-optimize/selectors.ts";
import type { Block, Expression, FunctionIr, Global, Local, Program } from "../ir/nodes.ts";
import type { ObjectId, Type } from "../ir/types.ts";
import { visitBlock, visitProgram } from "../ir/walk.ts";

export interface ProgramFacts {
  /** Variables of modules that keep the value their module's initialization gave them. */
  readonly stableGlobals: ReadonlySet<Global>;
  /** Functions and variables that other modules mention. */
  readonly shared: ReadonlySet<FunctionIr | Global>;
  /** Functions that anything mentions. */
  readonly used: ReadonlySet<FunctionIr>;
  /** Functions that are passed around as values. */
  readonly values: ReadonlySet<FunctionIr>;
  /** Classes that other classes derive from. */
  readonly bases: ReadonlySet<ObjectId>;
  /** Classes whose instances may be part of a cycle. */
  readonly cyclic: ReadonlySet<ObjectId>;
  readonly selectors: SlotAssignment;
  readonly showsFunctions: boolean;
}

export function collectFacts(
  program: Program,
  passes: { readonly cyclic: ReadonlySet<ObjectId>; readonly selectors: SlotAssignment },
): ProgramFacts {
  const assignments = new Map<Global, number>();
  const shared = new Set<FunctionIr | Global>();
  const used = new Set<FunctionIr>();
  const values = new Set<FunctionIr>();
  const topLevel = new Set<Global>();

  const visitFrom = (module: string, block: Block): void => {
    visitBlock(block, {
      expression: (node) => {
        if (node.kind === "callFunction") note(node.callee, module);
        if (node.kind === "callMethod" && node.method.owner === undefined) note(node.method, module);
        if (node.kind === "global") note(node.global, module);
        if (node.kind === "functionReference") {
          note(node.function, module);
          values.add(node.function);
        }
      },
      statement: (node) => {
        if (node.kind !== "assign" || node.target.kind !== "global") return;
        note(node.target.global, module);
        assignments.set(node.target.global, (assignments.get(node.target.global) ?? 0) + 1);
      },
    });
  };
  const note = (entity: FunctionIr | Global, module: string): void => {
    if ("body" in entity) used.add(entity);
    if (entity.module !== module) shared.add(entity);
  };

  for (const module of program.modules) {
    visitFrom(module.id, module.initialize);
    for (const each of module.functions) visitFrom(module.id, each.body);
    for (const statement of module.initialize) {
      if (statement.kind === "assign" && statement.target.kind === "global") topLevel.add(statement.target.global);
    }
  }
  for (const object of program.objects) for (const each of object.methods) visitFrom(object.module, each.body);

  const globals = program.modules.flatMap((module) => module.globals);
  const isStable = (global: Global): boolean => {
    const count = assignments.get(global) ?? 0;
    return count === 0 || (count === 1 && topLevel.has(global) && global.constant === undefined);
  };
  return {
    stableGlobals: new Set(globals.filter(isStable)),
    shared,
    used,
    values,
    bases: new Set(program.objects.flatMap((object) => (typeof object.base === "number" ? [object.base] : []))),
    ...passes,
    showsFunctions: showsFunctions(program),
  };
}

/** Variables that a lambda inside the block sees by reference. */
export function localsSeenByLambdas(block: Block): ReadonlySet<Local> {
  const seen = new Set<Local>();
  visitBlock(block, {
    expression: (node) => {
      if (node.kind !== "lambda" || node.isEscaping) return;
      visitBlock(node.function.body, {
        statement: (inner) => {
          if (inner.kind === "assign" && inner.target.kind === "local") seen.add(inner.target.local);
        },
      });
    },
  });
  return seen;
}

/** How often each variable is read in the block, lambdas included. */
export function readLocals(block: Block): ReadonlySet<Local> {
  const read = new Set<Local>();
  visitBlock(block, {
    expression: (node) => {
      if (node.kind === "local") read.add(node.local);
      if (node.kind === "lambda") for (const captured of node.captures) read.add(captured);
    },
  });
  return read;
}

/** Whether the program may show a function, which has its name in it: only then do the names cost flash. */
export function showsFunctions(program: Program): boolean {
  let isShown = false;
  visitProgram(program, {
    expression: (node) => {
      if (node.kind !== "callRuntime" || !showing.test(node.name)) return;
      if (node.arguments.some((argument) => canHoldFunction(plainType(argument)))) isShown = true;
    },
  });
  return isShown;
}

/** The type before the argument became any value at all. */
function plainType(node: Expression): Type {
  return node.kind === "convert" ? plainType(node.operand) : node.type;
}

function canHoldFunction(type: Type): boolean {
  if (type.kind === "nullable") return canHoldFunction(type.of);
  if (type.kind === "array") return canHoldFunction(type.element);
  if (type.kind === "builtin") return type.arguments.some(canHoldFunction);
  return type.kind === "function" || type.kind === "object" || type.kind === "value";
}

const showing = /^(console|inspect)\b/;

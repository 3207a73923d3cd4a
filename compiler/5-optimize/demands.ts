/**
 * What a program asks of the loop that it runs in. What it does not ask for is left out, and then costs no flash. Every answer errs
 * towards asking.
 */
import type { Expression, Local, Program, Statement } from "../ir/nodes.ts";
import { withBases } from "../ir/objects.ts";
import { isReference, type ObjectId, type Type } from "../ir/types.ts";
import { visitBlock } from "../ir/walk.ts";
import { type Reachable, visitReachable } from "./reachable.ts";

/** Whether anything can be left to do when the top level has ended: timers, microtasks, promises, or cycles of garbage. */
export function needsScheduler(reachable: Reachable, cyclic: ReadonlySet<ObjectId>): boolean {
  let isNeeded = [...reachable.functions].some((each) => isAsync(each.coroutine));
  visitReachable(reachable, {
    expression: (node) => {
      if (schedules(node) || mayBeGarbageInCycles(node, cyclic)) isNeeded = true;
    },
    statement: (node) => {
      if (node.kind === "declare" && node.local.storage === "cell") isNeeded = true;
    },
  });
  return isNeeded;
}

/** What can end a program because nobody catches it. */
export type Uncaught = "nothing" | "plain errors" | "any value";

/**
 * What can be thrown anywhere in the program, caught or not. `plain errors`: only instances of `Error` and of classes derived from
 * it, of which nothing is shown but their stack.
 */
export function whatIsThrown(program: Program, reachable: Reachable): Uncaught {
  let [throws, isPlain] = [false, true];
  const caught = caughtValues(reachable);
  visitReachable(reachable, {
    expression: (node) => {
      if (canThrow(node)) throws = true;
      if (makesRichErrors(node, program)) isPlain = false;
    },
    statement: (node) => {
      if (node.kind !== "throw") return;
      throws = true;
      if (!throwsPlainError(node, program, caught)) isPlain = false;
    },
  });
  return !throws ? "nothing" : isPlain ? "plain errors" : "any value";
}

const isAsync = (coroutine: string): boolean => coroutine === "async" || coroutine === "asyncGenerator";

const schedulers: ReadonlySet<string> = new Set(["setTimeout", "setInterval", "queueMicrotask"]);
const asynchronous = /^(Promise|Async)/;

function schedules(node: Expression): boolean {
  if (node.kind === "callRuntime" && (schedulers.has(node.name) || node.name.startsWith("promise::"))) return true;
  if (node.kind === "lambda" && isAsync(node.function.coroutine)) return true;
  return node.kind === "await" || (node.type.kind === "builtin" && asynchronous.test(node.type.name));
}

/** Whether it makes an object that the collector watches. */
function mayBeGarbageInCycles(node: Expression, cyclic: ReadonlySet<ObjectId>): boolean {
  const { type } = node;
  if (type.kind === "object" && (node.kind === "new" || node.kind === "newStruct")) return cyclic.has(type.id);
  if (node.kind === "lambda") {
    const holds = (held: Type): boolean => holdsObjects(held) || held.kind === "optional";
    return node.isEscaping && (node.capturesThis || node.captures.some(({ type: each }) => holds(each)));
  }
  if (type.kind === "array") return holdsObjects(type.element);
  return type.kind === "builtin" && (iterators.test(type.name) || type.arguments.some(holdsObjects));
}

const iterators = /^(Iterator|Iterable|Generator)/;

function holdsObjects(type: Type): boolean {
  return isReference(type) || type.kind === "value" || (type.kind === "nullable" && type.of.kind !== "string");
}

// ---- what can throw --------------------------------------------------------------------------

type Throws = { readonly [K in Expression["kind"]]?: (node: Extract<Expression, { kind: K }>) => boolean };

const never = (): boolean => false;

/** Calls of the program's own functions throw nothing that the statements of these functions do not throw. Others may. */
const throwing: Throws = {
  number: never,
  boolean: never,
  string: never,
  bigint: never,
  unit: never,
  local: never,
  global: never,
  this: never,
  asset: never,
  functionReference: never,
  lambda: never,
  unary: never,
  binary: (node) => node.type.kind === "bigint",
  logical: never,
  conditional: never,
  convert: (node) => node.checked,
  cast: never,
  callFunction: never,
  callMethod: (node) => node.receiver?.type.kind === "nullable",
  callClosure: never,
  callRuntime: (node) => !(quietCalls.has(node.name) || quietHomes.test(node.name) || isPlainLog(node)),
  new: never,
  newStruct: never,
  field: never,
  // C++ of the device throws nothing of the language's; a callback that it calls is a function of the program.
  native: never,
  instanceOf: never,
};

function canThrow(node: Expression): boolean {
  const ask = throwing[node.kind] as ((node: Expression) => boolean) | undefined;
  return ask === undefined || ask(node);
}

const quietCalls: ReadonlySet<string> = new Set([
  ...schedulers,
  "clearTimeout",
  "clearInterval",
  "isNaN",
  "isFinite",
  "isNullish",
]);
const quietHomes = /^(math|date)::/;

const logs = /^console::(log|info|debug|warn|error)$/;
const shownPlainly: ReadonlySet<Type["kind"]> = new Set(["number", "boolean", "string", "bigint", "undefined", "null"]);

/** Whether the call prints only what has no code of its own. */
function isPlainLog(node: Extract<Expression, { kind: "callRuntime" }>): boolean {
  const plain = (each: Expression): Type => (each.kind === "convert" ? plain(each.operand) : each.type);
  return logs.test(node.name) && node.arguments.every((each) => shownPlainly.has(plain(each).kind));
}

// ---- what is shown of it ---------------------------------------------------------------------

/** `reject(reason)`, `{ cause }`, AggregateError: more may be thrown, or more is shown of an error, than statements tell. */
function makesRichErrors(node: Expression, program: Program): boolean {
  if (node.kind === "native") return /\bErrorOptions\b|->cause\b/.test(node.template);
  if (node.kind === "newBuiltin" && node.type.kind === "builtin")
    return node.type.name === "AggregateError" || (node.type.name === "Promise" && mayReject(node.arguments[0]));
  if (node.kind === "new")
    return (
      isErrorClass(node.object, program) && [...withBases(program, node.object)].some(({ fields }) => fields.length > 0)
    );
  return node.kind === "callRuntime" && richCalls.has(node.name);
}

const richCalls: ReadonlySet<string> = new Set(["promise::reject", "promise::any", "promise::withResolvers"]);

/** Whether the executor of a promise uses its second parameter, `reject`. */
function mayReject(executor: Expression | undefined): boolean {
  if (executor?.kind !== "lambda") return true;
  const reject = executor.function.parameters[1];
  let isUsed = false;
  visitBlock(executor.function.body, {
    expression: (node) => {
      if (node.kind === "local" && node.local === reject) isUsed = true;
    },
  });
  return isUsed;
}

/** Variables that hold nothing but what a `catch` was given, or nothing yet. */
function caughtValues(reachable: Reachable): ReadonlySet<Local> {
  const caught = new Set<Local>();
  const sources: (readonly [Local, Expression])[] = [];
  visitReachable(reachable, {
    statement: (node) => {
      if (node.kind === "tryCatch" && node.binding !== undefined) caught.add(node.binding);
      if (node.kind === "declare" && node.local.type.kind === "value") {
        caught.add(node.local);
        if (node.value !== undefined) sources.push([node.local, node.value]);
      }
      if (node.kind === "assign" && node.target.kind === "local") sources.push([node.target.local, node.value]);
    },
  });
  for (let isShrinking = true; isShrinking;) {
    isShrinking = false;
    for (const [local, { kind, ...source }] of sources) {
      if (kind === "local" && "local" in source && caught.has(source.local)) continue;
      if (caught.delete(local)) isShrinking = true;
    }
  }
  return caught;
}

function throwsPlainError(
  { value }: Extract<Statement, { kind: "throw" }>,
  program: Program,
  caught: ReadonlySet<Local>,
): boolean {
  const thrown = value.kind === "convert" ? value.operand : value;
  if (thrown.kind === "local" && caught.has(thrown.local)) return true;
  if (thrown.type.kind === "builtin") return thrown.type.name.endsWith("Error");
  return thrown.type.kind === "object" && isErrorClass(thrown.type.id, program);
}

function isErrorClass(id: ObjectId, program: Program): boolean {
  return [...withBases(program, id)].some(({ base }) => typeof base === "string" && base.endsWith("Error"));
}

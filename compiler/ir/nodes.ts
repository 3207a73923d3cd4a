/**
 * The IR: a small typed tree in which everything that C++ needs is explicit: representation,
 * conversions, temporaries in evaluation order, boxed cells, completions, suspension points.
 * The comment beside each node shows the C++ it becomes.
 */
import type { FunctionType, NumberRepr, ObjectId, Type } from "./types.ts";

/** A place in the TypeScript source; lines and columns count from 1. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Something that keeps a value. */
interface Stored {
  /** Optimisation may find a better representation for a number. */
  type: Type;
  /** Why a number is stored as it is, in words. */
  reason?: string;
}

/** A local variable or parameter. `cell`: reassigned after capture, so it lives in a shared `Ref<Cell<T>>`. */
export interface Local extends Stored {
  readonly name: string;
  storage: "plain" | "cell";
  /** Whether it is assigned after its declaration (otherwise emitted `const` where that helps). */
  isMutable: boolean;
}

/** A variable of a module: a C++ namespace-scope variable. */
export interface Global extends Stored {
  readonly name: string;
  readonly module: string;
  readonly position: Position;
  /** A constant initializer (number, boolean or string literal); otherwise the module's `initialize()` assigns it. */
  readonly constant?: Expression;
}

// ---- expressions -----------------------------------------------------------------------------

export type Expression =
  | NumberLiteral
  | BooleanLiteral
  | StringLiteral
  | BigIntLiteral
  | UnitLiteral
  | LocalGet
  | GlobalGet
  | This
  | Unary
  | Binary
  | Logical
  | Conditional
  | Concat
  | Convert
  | Cast
  | CallFunction
  | CallMethod
  | CallMember
  | CallSelector
  | CallClosure
  | CallRuntime
  | New
  | NewStruct
  | NewArray
  | NewBuiltin
  | Lambda
  | FunctionReference
  | FieldGet
  | MemberGet
  | NativeExpression
  | InstanceOf
  | Await
  | AssetReference;

interface ExpressionBase {
  readonly type: Type;
}

/** `1.5`, `-0.0`, `std::numeric_limits<double>::quiet_NaN()`; for integer reprs `5`, `7u`. */
export interface NumberLiteral extends ExpressionBase {
  readonly kind: "number";
  readonly value: number;
}
export interface BooleanLiteral extends ExpressionBase {
  readonly kind: "boolean";
  readonly value: boolean;
}
/** `"text"_s`, or `u"…"_s` when a code unit is above 0xFF. */
export interface StringLiteral extends ExpressionBase {
  readonly kind: "string";
  readonly value: string;
}
export interface BigIntLiteral extends ExpressionBase {
  readonly kind: "bigint";
  readonly value: bigint;
}
/** `undefined`, `null` and `absent` (a member that an object literal leaves out) of any type that has them: `undefinedOf<T>()`… */
export interface UnitLiteral extends ExpressionBase {
  readonly kind: "unit";
  readonly unit: "undefined" | "null" | "absent";
}
/** `name`, or `name->value` for a cell. */
export interface LocalGet extends ExpressionBase {
  readonly kind: "local";
  readonly local: Local;
}
/** `module::name`. */
export interface GlobalGet extends ExpressionBase {
  readonly kind: "global";
  readonly global: Global;
}
/** The receiver: `this` in a method (a borrowed pointer; `self()` makes a counted `Ref` of it). */
export interface This extends ExpressionBase {
  readonly kind: "this";
}
/** `-x`, `!x`, `~x`; operands already have the type the operator needs (`~` on i32). */
export interface Unary extends ExpressionBase {
  readonly kind: "unary";
  readonly operator: "-" | "!" | "~";
  readonly operand: Expression;
}
export type BinaryOperator =
  "+" | "-" | "*" | "/" | "%" | "**" | "&" | "|" | "^" | "<<" | ">>" | ">>>" | "<" | "<=" | ">" | ">=" | "===" | "!==";
/**
 * Both operands have the same type (`operands`). f64: C++ operators, `otter::remainder` for `%`, `otter::power` for `**`.
 * Bit operators take i32 (`>>>` gives u32). i32 `+ - * / %` only where the analysis has proved that nothing overflows or is divided by zero; u32 wraps.
 * `===` on references compares identity, on strings contents, on `Value` `strictEquals`.
 */
export interface Binary extends ExpressionBase {
  readonly kind: "binary";
  readonly operator: BinaryOperator;
  readonly left: Expression;
  readonly right: Expression;
}
/** `a && b`, `a || b` on booleans, where the right side needs no statements of its own. */
export interface Logical extends ExpressionBase {
  readonly kind: "logical";
  readonly operator: "&&" | "||";
  readonly left: Expression;
  readonly right: Expression;
}
/** `test ? yes : no`; both sides have `type`. */
export interface Conditional extends ExpressionBase {
  readonly kind: "conditional";
  readonly test: Expression;
  readonly yes: Expression;
  readonly no: Expression;
}
/**
 * `concat(a, b, c)`: one allocation; parts are strings. `growsTarget`: the first part is the target of the assignment that this is the
 * value of, so the text may grow where it is: `append(a, b, c)`.
 */
export interface Concat extends ExpressionBase {
  readonly kind: "concat";
  readonly parts: readonly Expression[];
  readonly growsTarget?: boolean;
}
/**
 * A change of representation that keeps the value: number widening, wrapping into `Opt`/`Value`, unwrapping out of them.
 * `checked`: the source may hold something else at run time (narrowing that TypeScript trusts): throws TypeError.
 * `isExact`: a double that is known to be a whole number of the integer type, so that C++'s own conversion will do.
 * C++: `convert<To>(x)` or `narrow<To>(x)`; conversions with no effect print nothing.
 */
export interface Convert extends ExpressionBase {
  readonly kind: "convert";
  readonly operand: Expression;
  readonly checked: boolean;
  readonly isExact?: boolean;
}
/** A reference seen as another object type; no code but a static cast: `as<Circle>(x)`. */
export interface Cast extends ExpressionBase {
  readonly kind: "cast";
  readonly operand: Expression;
}
/** `module::name(args)`. */
export interface CallFunction extends ExpressionBase {
  readonly kind: "callFunction";
  readonly callee: FunctionIr;
  readonly arguments: readonly Expression[];
}
/**
 * `receiver->name(args)` on a class of the program; `super`: `Base::name(args)`; static methods have no receiver: `Class::name(args)`.
 * Accessors are methods named `get_x` and `set_x`.
 */
export interface CallMethod extends ExpressionBase {
  readonly kind: "callMethod";
  readonly receiver: Expression | undefined;
  readonly method: FunctionIr;
  readonly isSuper: boolean;
  readonly arguments: readonly Expression[];
}
/** A member function of a runtime class or string, by convention named as in TypeScript: `array->push(x)`, `text.slice(a, b)`, `array->map<double>(f)`. */
export interface CallMember extends ExpressionBase {
  readonly kind: "callMember";
  readonly receiver: Expression;
  readonly name: string;
  readonly typeArguments: readonly Type[];
  readonly arguments: readonly Expression[];
}
/** A method called through an interface: `selector<R(A…)>(receiver, slot)(receiver, args)`; 5-optimize makes it a CallMethod when only one class can be there. */
export interface CallSelector extends ExpressionBase {
  readonly kind: "callSelector";
  readonly receiver: Expression;
  readonly selector: Selector;
  readonly arguments: readonly Expression[];
}
/** `f->call(args)`. */
export interface CallClosure extends ExpressionBase {
  readonly kind: "callClosure";
  readonly callee: Expression;
  readonly arguments: readonly Expression[];
}
/** A free function of the runtime: `otter::name<T…>(args)`; the name is written without the namespace. */
export interface CallRuntime extends ExpressionBase {
  readonly kind: "callRuntime";
  readonly name: string;
  readonly typeArguments: readonly Type[];
  readonly arguments: readonly Expression[];
}
/** `create<Circle>(args)`: allocates, then calls `construct(args)` (two steps, so that overriding works in constructors as in JavaScript). */
export interface New extends ExpressionBase {
  readonly kind: "new";
  readonly object: ObjectId;
  readonly arguments: readonly Expression[];
}
/** An object literal: `create<Name>(values in field order)`. */
export interface NewStruct extends ExpressionBase {
  readonly kind: "newStruct";
  readonly object: ObjectId;
  readonly values: readonly Expression[];
  /** What a literal with spreads, or the rest of a pattern, is made of: it lists its members in the order of what it copies. */
  readonly copied?: {
    /** Names of members, and objects whose members of some names are copied. */
    readonly sources: readonly (string | { readonly from: ObjectId; readonly names: readonly string[] })[];
    readonly position: Position;
  };
}
/** `arrayOf<E>({a, b})`; a spread part appends a whole array. */
export interface NewArray extends ExpressionBase {
  readonly kind: "newArray";
  readonly elements: readonly Expression[];
}
/** `create<Map<K, V>>(args)`. */
export interface NewBuiltin extends ExpressionBase {
  readonly kind: "newBuiltin";
  readonly arguments: readonly Expression[];
}
/**
 * A function literal. `isEscaping`: a heap closure, `closure<R(A…)>(capture(x, y), [](auto& x, auto& y, A a) -> R {…})`;
 * otherwise a plain C++ lambda `[&](A a) -> R {…}` that is handed straight to a runtime function.
 */
export interface Lambda extends ExpressionBase {
  readonly kind: "lambda";
  readonly function: FunctionIr;
  readonly captures: readonly Local[];
  readonly capturesThis: boolean;
  readonly isEscaping: boolean;
  /** It only converts arguments and result for the function that it captures, and is that function to `===`: `adapter<R(A…)>(…)`. */
  readonly isAdapter?: boolean;
  /** What the function calls itself in JavaScript (ECMA-262 NamedEvaluation); empty when it is anonymous. */
  readonly displayName: string;
}
/** A module function or static method as a value; one closure object per function: `functionValue<R(A…), &f>()`. */
export interface FunctionReference extends ExpressionBase {
  readonly kind: "functionReference";
  readonly function: FunctionIr;
  readonly type: FunctionType;
}
/** `x->field` of a known class or struct. */
export interface FieldGet extends ExpressionBase {
  readonly kind: "field";
  readonly object: Expression;
  readonly owner: ObjectId;
  readonly field: string;
}
/** A data member read through an interface (a `get` selector); resolved to a FieldGet when only one class can be there. */
export interface MemberGet extends ExpressionBase {
  readonly kind: "member";
  readonly object: Expression;
  readonly selector: Selector;
}
/** C++ of a bound library: `template` with `$0`, `$1` … for the operands, already converted at the border. */
export interface NativeExpression extends ExpressionBase {
  readonly kind: "native";
  readonly template: string;
  readonly operands: readonly Expression[];
  readonly isPure: boolean;
}
/** `instanceOf<Circle>(x)`; on interfaces and unions too. */
export interface InstanceOf extends ExpressionBase {
  readonly kind: "instanceOf";
  readonly operand: Expression;
  /** The class: one of the program, or the C++ name of a runtime class (`Error`, `Map`…). */
  readonly target: ObjectId | string;
}
/** `co_await x`; only as the whole right side of a statement. */
export interface Await extends ExpressionBase {
  readonly kind: "await";
  readonly operand: Expression;
}
/** An embedded file: `assets::name`. */
export interface AssetReference extends ExpressionBase {
  readonly kind: "asset";
  readonly asset: string;
}

// ---- statements ------------------------------------------------------------------------------

export type Statement = (
  | Declare
  | Assign
  | Evaluate
  | If
  | Loop
  | Switch
  | Break
  | Continue
  | Goto
  | Label
  | Return
  | Throw
  | TryCatch
  | BlockStatement
  | Yield
) & { readonly at?: Position };

export type Block = readonly Statement[];

/** `T name = value;` or `T name{};`. A cell: `auto name = cell<T>(value);`. */
export interface Declare {
  readonly kind: "declare";
  readonly local: Local;
  readonly value: Expression | undefined;
}
export type Target =
  | { readonly kind: "local"; readonly local: Local }
  | { readonly kind: "global"; readonly global: Global }
  | { readonly kind: "field"; readonly object: Expression; readonly owner: ObjectId; readonly field: string }
  | { readonly kind: "member"; readonly object: Expression; readonly selector: Selector };
export interface Assign {
  readonly kind: "assign";
  readonly target: Target;
  readonly value: Expression;
}
export interface Evaluate {
  readonly kind: "evaluate";
  readonly expression: Expression;
}
export interface If {
  readonly kind: "if";
  readonly test: Expression;
  readonly then: Block;
  readonly otherwise: Block;
}
/**
 * `while (test) body`, `for (; test; update) body` or, without a test, `for (;;)`. `label` names it for Break and Continue that
 * are not about the innermost loop (emitted as `goto`). `continue` goes to `update`.
 */
export interface Loop {
  readonly kind: "loop";
  readonly label: string;
  readonly test: Expression | undefined;
  /** Tested after the body: `do body while (test)`. */
  readonly testsLast: boolean;
  readonly body: Block;
  readonly update: Block;
}
/** A C++ `switch` on integers known at compile time; anything else is lowered to `If`. Bodies fall through. */
export interface Switch {
  readonly kind: "switch";
  readonly label: string;
  readonly subject: Expression;
  readonly cases: readonly { readonly values: readonly number[]; readonly isDefault: boolean; readonly body: Block }[];
}
/** Leaves the loop, switch or labelled block `label`. */
export interface Break {
  readonly kind: "break";
  readonly label: string;
}
export interface Continue {
  readonly kind: "continue";
  readonly label: string;
}
/** Jumps only forward and outward, to a Label that stands directly after an enclosing statement. */
export interface Goto {
  readonly kind: "goto";
  readonly label: string;
}
export interface Label {
  readonly kind: "label";
  readonly label: string;
}
export interface Return {
  readonly kind: "return";
  readonly value: Expression | undefined;
}
/** `raise(value)`; the operand has type `value`. */
export interface Throw {
  readonly kind: "throw";
  readonly value: Expression;
}
/** `try {…} catch (const Thrown& t) { Value name = t.value; … }`. `finally` is already lowered to completions. */
export interface TryCatch {
  readonly kind: "tryCatch";
  readonly body: Block;
  readonly binding: Local | undefined;
  readonly handler: Block;
}
/** `{ … }`; with a label, Break may leave it. */
export interface BlockStatement {
  readonly kind: "block";
  readonly label: string | undefined;
  readonly body: Block;
}
/** `co_yield value` of a generator. */
export interface Yield {
  readonly kind: "yield";
  readonly value: Expression;
}

// ---- declarations ----------------------------------------------------------------------------

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

/** A whole program; modules in initialization order. */
/** `{ ...object }` or the rest of a pattern: what is seen as the type `from` is copied by the members that the type shows. */
export interface Copy {
  readonly from: ObjectId;
  /** The members that are copied or taken out before. */
  readonly names: ReadonlySet<string>;
  readonly position: Position;
}

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

export type { NumberRepr };

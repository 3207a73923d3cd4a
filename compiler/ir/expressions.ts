/** What has a value. */
import type { Global, Local, Position } from "./places.ts";
import type { FunctionIr, Selector } from "./program.ts";
import type { FunctionType, ObjectId, Type } from "./types.ts";

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

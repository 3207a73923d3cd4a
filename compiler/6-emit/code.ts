/** A C++ expression with its precedence, so that parentheses stand where C++ or a reader needs them and nowhere else. */
export interface Code {
  readonly text: string;
  readonly level: Level;
}

/** The levels of C++, tightest first. */
export const level = {
  primary: 17,
  postfix: 16,
  unary: 15,
  multiplicative: 13,
  additive: 12,
  shift: 11,
  relational: 9,
  equality: 8,
  bitAnd: 7,
  bitXor: 6,
  bitOr: 5,
  and: 4,
  or: 3,
  conditional: 2,
  comma: 1,
} as const;

export type Level = (typeof level)[keyof typeof level];

export const primary = (text: string): Code => ({ text, level: level.primary });
export const postfix = (text: string): Code => ({ text, level: level.postfix });

/** The text, in parentheses if it binds less tightly than `minimum`. */
export function atLeast(code: Code, minimum: Level): string {
  return code.level >= minimum ? code.text : `(${code.text})`;
}

export function unary(operator: string, operand: Code): Code {
  const text = atLeast(operand, level.unary);
  // `- -x` must not become `--x`.
  const isAmbiguous = text.startsWith(operator);
  return { text: `${operator}${isAmbiguous ? `(${text})` : text}`, level: level.unary };
}

const binaryLevels: Readonly<Record<string, Level>> = {
  "*": level.multiplicative,
  "/": level.multiplicative,
  "%": level.multiplicative,
  "+": level.additive,
  "-": level.additive,
  "<<": level.shift,
  ">>": level.shift,
  "<": level.relational,
  "<=": level.relational,
  ">": level.relational,
  ">=": level.relational,
  "==": level.equality,
  "!=": level.equality,
  "&": level.bitAnd,
  "^": level.bitXor,
  "|": level.bitOr,
  "&&": level.and,
  "||": level.or,
};

/**
 * `left operator right`. Beside what precedence asks for, parentheses go where readers mix operators up (and g++ warns): bits
 * with arithmetic, comparisons of comparisons, `&&` inside `||`.
 */
export function binary(operator: string, left: Code, right: Code): Code {
  const own = binaryLevels[operator];
  if (own === undefined) throw new Error(`no precedence for the operator ${operator}`);
  const side = (operand: Code, isRight: boolean): string => {
    const isConfusing = operand.level < level.unary && !mixesWell(own, operand.level);
    const isLoose = isRight ? operand.level <= own : operand.level < own;
    const isNegated = own === level.equality && !isRight && operand.text.startsWith("!");
    return isConfusing || isLoose || isNegated ? `(${operand.text})` : operand.text;
  };
  return { text: `${side(left, false)} ${operator} ${side(right, true)}`, level: own };
}

function mixesWell(outer: Level, inner: Level): boolean {
  const isArithmetic = (each: Level): boolean => each === level.multiplicative || each === level.additive;
  const isComparison = (each: Level): boolean => each === level.relational || each === level.equality;
  if (outer === level.and || outer === level.or) return isComparison(inner) || inner === outer;
  if (isComparison(outer) || isArithmetic(outer)) return isArithmetic(inner);
  return inner === outer;
}

/** `callee(a, b)`. */
export function call(callee: string, args: readonly Code[]): Code {
  return postfix(`${callee}(${list(args)})`);
}

/** The texts, separated by commas. */
export function list(codes: readonly Code[]): string {
  return codes.map((code) => atLeast(code, level.conditional)).join(", ");
}

const int = 1;
const char = "c";
const template = 2;
const namespace1 = 3;
const auto = 4;
const register = 5;
const unsigned = 6;
const INPUT = 7;
const HIGH = 8;
const PI = 9;
const F = 10;
const bit = 11;
const main = 12;
const std = 13;
const NULL = 14;
const EOF = 15;
const errno = 16;
const and = 17;
const operator = 18;
const otter = 19;
const Array1 = 20;
const string = "s";
const double = 1.5;
const boolean = true;
const word = 21;
const min = 1;
const isnan = 22;
const printf = 23;
const asm = 24;
const union = 25;
const struct = 26;
const signed = 27;
const wchar_t = 28;
const _Bool = 29;
const __x = 30;
const $ = 31;
const $a_$ = 32;
const naïve = 33;
console.log(int, char, template, namespace1, auto, register, unsigned, INPUT, HIGH, PI, F, bit, main, std, NULL, EOF, errno, and, operator, otter);
console.log(Array1, string, double, boolean, word, min, isnan, printf, asm, union, struct, signed, wchar_t, _Bool, __x, $, $a_$, naïve);
class delete1 {
  virtual = 1;
  operator = 2;
  friend(explicit: number): number {
    return explicit + this.virtual;
  }
  get inline(): number {
    return this.operator;
  }
}
const o = { short: 1, long: 2, float: 3, goto: 4, default: 5, class: 6 };
console.log(new delete1().friend(3), new delete1().inline, o.short, o.long, o.float, o.goto, o.default, o.class);
function mutable(volatile: number, constexpr: number): number {
  const typename = volatile * constexpr;
  return typename;
}
console.log(mutable(3, 4));

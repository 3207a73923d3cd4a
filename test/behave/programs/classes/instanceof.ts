class A {}
class B extends A {}
class C extends B {
  own = 3;
}
function kind(value: A | string | null): string {
  if (value instanceof C) return `C${value.own}`;
  if (value instanceof B) return "B";
  if (value instanceof A) return "A";
  return value === null ? "null" : value.toUpperCase();
}
console.log(kind(new A()), kind(new B()), kind(new C()), kind("text"), kind(null));

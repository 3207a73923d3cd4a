abstract class Value {
  abstract equals(other: Value): boolean;
  static same(a: Value, b: Value): boolean {
    return a === b || a.equals(b);
  }
}
class Int extends Value {
  constructor(readonly n: number) {
    super();
  }
  equals(other: Value): boolean {
    return other instanceof Int && other.n === this.n;
  }
}
class Pair extends Value {
  constructor(readonly a: Value, readonly b: Value) {
    super();
  }
  equals(other: Value): boolean {
    return other instanceof Pair && Value.same(this.a, other.a) && Value.same(this.b, other.b);
  }
}
const p = new Pair(new Int(1), new Pair(new Int(2), new Int(3)));
const q = new Pair(new Int(1), new Pair(new Int(2), new Int(3)));
console.log(Value.same(p, q), p === q, Value.same(p, p.b), Value.same(new Int(2), new Int(2)));

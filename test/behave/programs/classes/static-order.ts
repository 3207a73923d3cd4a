let log = "";
function tell<T>(name: string, value: T): T {
  log += name + " ";
  return value;
}
class A {
  static first = tell("A.first", 1);
  static second = A.first + tell("A.second", 1);
  static {
    tell("A.block", 0);
    A.second *= 10;
  }
  static third = tell("A.third", A.second);
  static make(): A {
    return new this();
  }
}
tell("between", 0);
class B extends A {
  static own = tell("B.own", A.third + 1);
}
console.log(log, A.first, A.second, A.third, B.own, B.first, A.make() instanceof A);
A.first = 5;
console.log(B.first);

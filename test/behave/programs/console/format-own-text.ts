// `%s` shows an object by its class's own toString, inherited ones included; the other directives.
class Point {
  constructor(public x: number) {}
  toString() {
    return `P(${this.x})`;
  }
}
class Plain {
  y = 1;
}
class Derived extends Point {}
console.log("%s|%s|%s", new Point(1), new Plain(), new Derived(2));
console.log("%s %s %s %s", [1, [2]], null, undefined, -0, "rest", { a: { b: {} } });
console.log("%d %d %d %i %f", "12", "x", true, "12.9px", "1.5e3x");
console.log("%c styled %j", "css", { a: [1, "x"] });
console.log("100%", 5, "%s", 1);
console.log("%", "a%%b", "%x %s", 1);
console.log("a%%b", 1);
console.log("a%%b");

let log = "";
function tell(text: string): string {
  log += text + " ";
  return text;
}
class Base {
  a = tell("base.a");
  constructor() {
    tell("base()");
    this.b = tell("base.b");
  }
  b = "early";
}
class Derived extends Base {
  c = tell("derived.c");
  constructor(readonly d: string) {
    tell("before");
    super();
    tell("after:" + this.c + d);
  }
}
const o = new Derived(tell("argument"));
console.log(log, o.a, o.b, o.c, o.d);

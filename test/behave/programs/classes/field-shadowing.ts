class Base {
  value = 1;
  read(): number {
    return this.value;
  }
}
class Derived extends Base {
  override value = 2;
  readBase(): number {
    return super.read();
  }
}
const d = new Derived();
console.log(d.value, d.read(), d.readBase());
d.value++;
const asBase: Base = d;
console.log(asBase.value, asBase.read());

class Base {
  text: string;
  constructor() {
    this.text = this.make();
  }
  make(): string {
    return "base";
  }
}
class Derived extends Base {
  override make(): string {
    return "derived " + super.make();
  }
}
console.log(new Base().text, new Derived().text);

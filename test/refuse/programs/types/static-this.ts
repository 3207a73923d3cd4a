class Base {
  static #count = 0;
  name = "base";
  static peek(): number {
    return this.#count; //! OT1900
  }
  static create(): Base {
    return new this(); //! OT1900
  }
}
class Derived extends Base {
  constructor(readonly size: number) {
    super();
  }
}
console.log(Base.peek(), Derived.peek());
console.log(Base.create().name, Derived.create().name);

class Base {
  constructor() {
    this.start(); //! OT2018
    this.safe();
  }
  ready = this.prepare(); //! OT2018
  start(): void {}
  safe(): void {}
  prepare(): number {
    return 1;
  }
}
class Middle extends Base {
  override safe(): void {
    console.log("safe");
  }
}
class Derived extends Middle {
  pin = 2;
  constructor(private readonly scale: number) {
    super();
  }
  override start(): void {
    console.log(this.pin);
  }
  override prepare(): number {
    return this.scale;
  }
}
new Derived(3);

// Parameter properties come first among an object's members, then the fields as they stand.
class A {
  first = 1;
  constructor(
    readonly given: number,
    public other = "o",
  ) {}
  last = 2;
}
class B extends A {
  own = true;
  constructor(private readonly extra: string) {
    super(5);
  }
  show(): string {
    return this.extra;
  }
}
console.log(new A(1), new B("x"), Object.keys(new B("y")), JSON.stringify(new A(3)), new B("z").show());

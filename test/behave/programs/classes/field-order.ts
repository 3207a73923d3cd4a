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
// What a base class declares as abstract comes into being where it is declared for good.
abstract class Shape {
  abstract readonly kind: string;
  colour = "red";
  abstract size: number;
}
class Circle extends Shape {
  readonly radius = 1;
  readonly kind = "circle";
  size = 3;
  after = true;
}
abstract class Named extends Shape {
  abstract override readonly kind: string;
  constructor(readonly title: string) {
    super();
  }
}
class Square extends Named {
  first = 0;
  constructor(override size: number) {
    super("t");
  }
  override readonly kind = "square";
}
class Tile extends Square {
  override size = 9;
  last = 1;
}
const shapes = [new Circle(), new Square(4), new Tile(5)];
console.log(shapes, shapes.map((shape) => Object.keys(shape).join()), JSON.stringify(shapes));
console.log({ ...new Circle() }, { ...new Tile(1) }, { ...new B("spread") });
const { kind, ...others } = new Tile(2);
console.log(kind, others);

abstract class Shape {
  abstract area(): number;
  protected id = 1;
  readonly kind: string = "shape";
}
interface Named {
  name: string;
}
class Square extends Shape { //! TS2515
  side = 2;
}
class Label implements Named { //! TS2420
  text = "";
}
class Odd extends Shape {
  area(): string { //! TS2416
    return "1";
  }
}
const shape = new Shape(); //! TS2511
const square = new Square();
square.id = 5; //! TS2445
square.kind = "other"; //! TS2540
square.missing(); //! TS2339
console.log(shape, new Label(), new Odd(), square);

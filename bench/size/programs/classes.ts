import { unknown, use } from "./unknown.ts";

abstract class Shape {
  abstract area(): number;
}
class Square extends Shape {
  constructor(readonly side: number) {
    super();
  }
  area(): number {
    return this.side * this.side;
  }
}
class Circle extends Shape {
  constructor(readonly radius: number) {
    super();
  }
  area(): number {
    return Math.PI * this.radius * this.radius;
  }
}
const shape: Shape = unknown() > 0.5 ? new Square(unknown()) : new Circle(unknown());
use(shape.area());

namespace Geometry {
  export const unit = 2;
  let calls = 0;
  export function area(w: number, h: number): number {
    calls++;
    return w * h * unit;
  }
  export class Point {
    constructor(public x: number) {}
  }
  export namespace Inner {
    export const deep = unit * 10;
  }
  export const count = (): number => calls;
}
console.log(Geometry.area(2, 3), Geometry.unit, new Geometry.Point(4).x, Geometry.Inner.deep, Geometry.count());

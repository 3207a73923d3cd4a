interface HasArea { area(): number }
interface Named { readonly name: string }
class Square implements HasArea, Named {
  constructor(private side: number) {}
  name = "square";
  area(): number {
    return this.side ** 2;
  }
}
class Field {
  name = "field";
  owner = "me";
  area(): number {
    return 1000;
  }
}
const literal = { name: "literal", extra: true, area: () => 5 };
const shapes: (HasArea & Named)[] = [new Square(2), new Field(), literal, { name: "inline", area() { return 7; } }];
for (const shape of shapes) console.log(shape.name, shape.area());
const named: Named = shapes[0];
console.log(named === shapes[0], named.name);

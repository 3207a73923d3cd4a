// `this` and `super` in static members: the class that the call names, not the one that declares the member.
class Shape {
  static kind = "shape";
  static made = 0;
  name = "shape";
  static label(): string {
    return `a ${this.kind}`;
  }
  static describe(prefix: string): string {
    return `${prefix} ${this.label()} (${this.sides})`;
  }
  static get sides(): number {
    return 0;
  }
  static set scale(value: number) {
    console.log("scale of", this.kind, value);
  }
  static create(): Shape {
    Shape.made++;
    return new this();
  }
  static all(names: string[]): string[] {
    return names.map((name) => `${name}:${this.kind}:${this.label()}`);
  }
}
class Square extends Shape {
  static override kind = "square";
  override name = "square";
  static override get sides(): number {
    return super.sides + 4;
  }
  static override label(): string {
    return `${super.label()}!`;
  }
  static twice(): string {
    return this.describe("this") + " / " + super.describe("super");
  }
}
class Tile extends Square {
  static override kind = "tile";
}
console.log(Shape.describe("is"), Square.describe("is"), Tile.describe("is"));
console.log(Shape.create().name, Square.create().name, Tile.create().name, Tile.create() instanceof Square, Shape.made);
Shape.scale = 1;
Square.scale = 2;
Tile.scale = 3;
console.log(Square.twice(), Tile.twice());
console.log(Shape.all(["a"]), Tile.all(["b", "c"]));
const Anonymous = class extends Square {
  static override kind = "nameless";
};
console.log(Anonymous.describe("is"), Anonymous.create().name);
class Counter {
  static #count = 0;
  static next(): number {
    return ++Counter.#count;
  }
  static async later(): Promise<string> {
    await null;
    return `${this.title()} ${this.next()}`;
  }
  static *numbers(): Generator<string> {
    yield this.title();
    yield `${this.next()}`;
  }
  static title(): string {
    return "counter";
  }
}
class Special extends Counter {
  static override title(): string {
    return "special";
  }
}
console.log([...Counter.numbers()], [...Special.numbers()]);
void Special.later().then((text) => console.log(text));
void Counter.later().then((text) => console.log(text));

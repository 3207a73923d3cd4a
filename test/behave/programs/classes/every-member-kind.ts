const order: string[] = [];
const note = <T>(name: string, value: T): T => {
  order.push(name);
  return value;
};
abstract class Base {
  static count = note("Base.count", 0);
  static readonly names: string[] = [];
  static {
    note("Base static block", 0);
    Base.names.push("from the block");
  }
  protected readonly id = note("id", ++Base.count);
  #hidden = note("#hidden", this.id * 10);
  abstract readonly kind: string;
  constructor(protected label = note("label", "base")) {
    note("Base constructor", 0);
    this.init();
  }
  protected init(): void {
    note("Base.init", 0);
  }
  get hidden(): number {
    return this.#hidden;
  }
  set hidden(value: number) {
    this.#hidden = value;
  }
  static #privateStatic = 5;
  static bump(): number {
    return ++Base.#privateStatic;
  }
  #secret(factor: number): number {
    return this.#hidden * factor;
  }
  reveal(): string {
    return `${this.kind} ${this.label} ${this.#secret(2)}`;
  }
  static isBase(value: object): value is Base {
    return value instanceof Base && #hidden in value;
  }
  toString(): string {
    return `Base(${this.id})`;
  }
}
class Middle extends Base {
  static override count = note("Middle.count", 100);
  readonly kind: string = note("kind", "middle");
  extra = note("extra", [this.id]);
  protected override init(): void {
    super.init();
    note(`Middle.init of ${this.label}`, 0);
  }
  override get hidden(): number {
    return super.hidden + 1;
  }
  override set hidden(value: number) {
    super.hidden = value * 2;
  }
}
class Leaf extends Middle {
  override kind = note("leaf kind", "leaf");
  constructor(name: string) {
    super(note("argument", name.toUpperCase()));
    note("Leaf constructor", 0);
  }
  override reveal(): string {
    const parent = (): string => super.reveal();
    return `${parent()}!`;
  }
  override toString(): string {
    return `${super.toString()}+Leaf`;
  }
}
const leaf = new Leaf("x");
console.log(order);
console.log(leaf.reveal(), `${leaf}`, String(new Middle()), leaf.hidden);
leaf.hidden = 7;
leaf.hidden += 1;
console.log(leaf.hidden, Base.count, Middle.count, Leaf.count, Base.names, Base.bump(), Base.bump());
console.log(Middle.count, Leaf.count, Base.isBase(leaf), Base.isBase({}));
console.log(leaf instanceof Leaf, leaf instanceof Base, new Middle() instanceof Leaf);
console.log(leaf);
class Counter {
  static #made = 0;
  readonly number = ++Counter.#made;
  private _value = 0;
  get value(): number {
    return this._value;
  }
  set value(next: number) {
    if (next < 0) throw new RangeError(`${next} is negative`);
    this._value = next;
  }
  add = (amount: number): this => {
    this.value += amount;
    return this;
  };
  static get made(): number {
    return Counter.#made;
  }
}
const counter = new Counter();
const { add } = counter;
console.log(add(2).add(3).value, counter.value++, ++counter.value, counter.value--, counter.value);
try {
  counter.value -= 100;
} catch (error) {
  console.log(String(error), counter.value);
}
console.log(new Counter().number, Counter.made);
class Stack<T> {
  #items: T[] = [];
  push(...items: T[]): this {
    this.#items.push(...items);
    return this;
  }
  pop(): T | undefined {
    return this.#items.pop();
  }
  *[Symbol.iterator](): Generator<T> {
    for (let index = this.#items.length - 1; index >= 0; index--) yield this.#items[index]!;
  }
  static of<T>(...items: T[]): Stack<T> {
    return new Stack<T>().push(...items);
  }
}
console.log([...Stack.of(1, 2, 3)], Stack.of("a").pop(), Stack.of<string>().pop());
const Anonymous = class Named {
  who(): string {
    return "named";
  }
};
console.log(new Anonymous().who());

// `in` for what objects have and for what their classes have.
class Base {
  field = 1;
  maybe?: number;
  method(): number {
    return 1;
  }
  get accessor(): number {
    return 2;
  }
  set written(value: number) {
    this.field = value;
  }
}
class Derived extends Base {
  override method(): number {
    return 3;
  }
  own(): void {
    this.field++;
  }
}
interface Switchable {
  toggle(): void;
}
interface Dimmable {
  level: number;
}
class Lamp implements Switchable {
  isOn = false;
  toggle(): void {
    this.isOn = !this.isOn;
  }
}
class Strip implements Dimmable {
  level = 5;
}
const act = (device: Switchable | Dimmable): string => {
  if ("toggle" in device) {
    device.toggle();
    return "toggled";
  }
  return `level ${device.level}`;
};
const literal = {
  level: 1,
  toggle(): void {
    literal.level++;
  },
};
const lamp = new Lamp();
console.log(act(lamp), act(new Strip()), act(literal), lamp.isOn, literal.level);
for (const object of [new Base(), new Derived()])
  console.log("field" in object, "maybe" in object, "method" in object, "accessor" in object, "written" in object, "own" in object, "other" in object);
const seen: object[] = [new Base(), new Derived(), literal, lamp, [1], new Map<string, number>()];
console.log(seen.map((object) => "method" in object), seen.map((object) => "toggle" in object), seen.map((object) => "field" in object));
let calls = 0;
const next = (): object => {
  calls++;
  return new Derived();
};
console.log("own" in next(), "field" in next(), calls);
const record: Record<string, number> = { method: 1 };
console.log("method" in record, "own" in record);

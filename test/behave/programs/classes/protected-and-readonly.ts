class Sensor {
  protected samples: number[] = [];
  constructor(public readonly pin: number) {}
  protected accept(value: number): boolean {
    return value >= 0;
  }
  feed(value: number): void {
    if (this.accept(value)) this.samples.push(value);
  }
  average(): number {
    return this.samples.reduce((sum, value) => sum + value, 0) / this.samples.length;
  }
}
class Clamped extends Sensor {
  constructor(pin: number, private readonly limit: number) {
    super(pin + 100);
  }
  protected override accept(value: number): boolean {
    return super.accept(value) && value <= this.limit;
  }
}
const s = new Clamped(1, 10);
[1, -5, 20, 4].forEach((value) => s.feed(value));
console.log(s.average(), s.pin, new Sensor(2).average());

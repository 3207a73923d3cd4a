class Counter {
  count = 0;
  readonly step: number;
  private history: number[] = [];
  constructor(step = 1) {
    this.step = step;
  }
  increment(): this {
    this.count += this.step;
    this.history.push(this.count);
    return this;
  }
  summary(): string {
    return `${this.count} [${this.history.join()}]`;
  }
}
console.log(new Counter().increment().increment().summary(), new Counter(5).increment().summary());

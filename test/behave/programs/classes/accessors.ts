class Temperature {
  #celsius = 0;
  reads = 0;
  get celsius(): number {
    this.reads++;
    return this.#celsius;
  }
  set celsius(value: number) {
    this.#celsius = Math.round(value * 10) / 10;
  }
  get fahrenheit(): number {
    return this.celsius * 1.8 + 32;
  }
  static get unit(): string {
    return "C";
  }
}
const t = new Temperature();
t.celsius = 21.57;
console.log(t.celsius, t.fahrenheit, t.reads, Temperature.unit);
t.celsius += 1;
t.celsius++;
console.log(t.celsius, t.reads);

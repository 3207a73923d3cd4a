interface Reading { value: number }
class Live implements Reading {
  private raw = 1;
  get value(): number {
    return this.raw * 10;
  }
  set value(v: number) {
    this.raw = v + 1;
  }
}
const readings: Reading[] = [new Live(), { value: 5 }];
for (const reading of readings) {
  reading.value++;
  reading.value += 2;
  console.log(reading.value);
}

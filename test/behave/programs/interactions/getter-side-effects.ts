let log = "";
class Trace {
  private stored = 1;
  get value(): number {
    log += "g";
    return this.stored;
  }
  set value(v: number) {
    log += "s";
    this.stored = v;
  }
  get self(): this {
    log += "S";
    return this;
  }
}
const t = new Trace();
t.value = t.value + t.value;
t.value += 2;
t.value++;
t.self.value = 10;
t.self.value *= t.self.value;
const { value } = t;
t.value ||= 5;
t.value &&= 6;
console.log(value, t.value, log);

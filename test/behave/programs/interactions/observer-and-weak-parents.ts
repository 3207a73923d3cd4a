class Signal<T> {
  private readonly watchers: ((value: T, before: T) => void)[] = [];
  constructor(private current: T) {}
  get value(): T {
    return this.current;
  }
  set value(next: T) {
    if (next === this.current) return;
    const before = this.current;
    this.current = next;
    for (const watcher of [...this.watchers]) watcher(next, before);
  }
  watch(watcher: (value: T, before: T) => void): this {
    this.watchers.push(watcher);
    return this;
  }
}
const log: string[] = [];
const temperature = new Signal(20);
const fan = new Signal(false).watch((on) => log.push(on ? "fan on" : "fan off"));
temperature.watch((now, before) => log.push(`${before}->${now}`)).watch((now) => (fan.value = now > 25));
for (const t of [20, 24, 26, 27, 18]) temperature.value = t;
console.log(log.join(", "));

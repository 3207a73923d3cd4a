type Listener<T> = (event: T) => void;
class Emitter<T> {
  private listeners = new Set<Listener<T>>();
  on(listener: Listener<T>): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }
  emit(event: T): void {
    for (const listener of this.listeners) listener(event);
  }
}
const emitter = new Emitter<{ name: string; n: number }>();
const log: string[] = [];
const off = emitter.on(({ name, n }) => void log.push(name + n));
emitter.on((event) => {
  log.push("second" + event.n);
  if (event.n === 1) off();
});
emitter.emit({ name: "a", n: 1 });
emitter.emit({ name: "b", n: 2 });
console.log(log.join());

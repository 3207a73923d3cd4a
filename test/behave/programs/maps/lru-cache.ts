class Cache<K, V> {
  private readonly entries = new Map<K, V>();
  constructor(private readonly capacity: number) {}
  get(key: K): V | undefined {
    const value = this.entries.get(key);
    if (value !== undefined) {
      this.entries.delete(key);
      this.entries.set(key, value);
    }
    return value;
  }
  set(key: K, value: V): void {
    this.entries.delete(key);
    this.entries.set(key, value);
    if (this.entries.size > this.capacity) {
      for (const oldest of this.entries.keys()) {
        this.entries.delete(oldest);
        break;
      }
    }
  }
  keys(): K[] {
    return [...this.entries.keys()];
  }
}
const cache = new Cache<string, number>(2);
cache.set("a", 1);
cache.set("b", 2);
console.log(cache.get("a"));
cache.set("c", 3);
console.log(cache.keys().join(), cache.get("b"));

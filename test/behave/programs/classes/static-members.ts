class Registry {
  static readonly items = new Map<string, Registry>();
  static count = 0;
  readonly id: number;
  constructor(readonly key: string) {
    this.id = ++Registry.count;
    Registry.items.set(key, this);
  }
  static get(key: string): Registry | undefined {
    return this.items.get(key);
  }
}
new Registry("a");
new Registry("b");
console.log(Registry.count, Registry.get("b")?.id, Registry.get("z")?.id, Registry.items.size);

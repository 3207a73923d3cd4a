class Service {
  private static instance: Service | undefined;
  private static created = 0;
  private cache: Map<string, number> | undefined;
  static get(): Service {
    return (this.instance ??= new Service());
  }
  private constructor() {
    Service.created++;
  }
  lookup(key: string): number {
    this.cache ??= new Map();
    const known = this.cache.get(key);
    if (known !== undefined) return known;
    const value = key.length * 10;
    this.cache.set(key, value);
    return value + 1;
  }
  static get count(): number {
    return Service.created;
  }
}
console.log(Service.get().lookup("abc"), Service.get().lookup("abc"), Service.get() === Service.get(), Service.count);

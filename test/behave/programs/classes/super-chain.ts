class A {
  constructor(public log: string[] = []) {}
  run(depth: number): string[] {
    this.log.push(`A${depth}`);
    return this.log;
  }
  get label(): string {
    return "a";
  }
}
class B extends A {
  override run(depth: number): string[] {
    this.log.push("B>");
    super.run(depth + 1);
    this.log.push("<B");
    return this.log;
  }
  override get label(): string {
    return super.label + "b";
  }
}
class C extends B {
  override run(depth: number): string[] {
    const call = (): string[] => super.run(depth + 10);
    this.log.push("C");
    return call();
  }
  override get label(): string {
    return super.label + "c";
  }
}
console.log(new C().run(0).join(" "), new C().label, new B().label);

// Promises behind interfaces, abstract classes, generic classes and callbacks that ignore them.
interface Source { read(): Promise<number>; close?(): Promise<void> }
abstract class Base implements Source {
  abstract read(): Promise<number>;
  async twice(): Promise<number> {
    return (await this.read()) + (await this.read());
  }
}
class Fixed extends Base {
  private n = 0;
  async read(): Promise<number> {
    await null;
    return ++this.n;
  }
}
class Plain extends Base {
  read(): Promise<number> {
    return Promise.resolve(7);
  }
  close(): Promise<void> {
    console.log("closed");
    return Promise.resolve();
  }
}
class Deferred<T> {
  resolve: (value: T) => void = () => undefined;
  reject: (reason: unknown) => void = () => undefined;
  readonly promise: Promise<T>;
  constructor() {
    this.promise = new Promise<T>((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
    });
  }
}
class Mailbox<T> {
  private readonly items: T[] = [];
  private readonly readers: ((item: T) => void)[] = [];
  send(item: T): void {
    const reader = this.readers.shift();
    if (reader) reader(item);
    else this.items.push(item);
  }
  receive(): Promise<T> {
    const item = this.items.shift();
    if (item !== undefined) return Promise.resolve(item);
    return new Promise((resolve) => this.readers.push(resolve));
  }
}
class Animal {
  constructor(readonly name: string) {}
  async parent(): Promise<Animal> {
    await null;
    return new Animal(this.name + "'s parent");
  }
}
class Cat extends Animal {
  override async parent(): Promise<Cat> {
    await null;
    return new Cat(this.name + "'s mother");
  }
}
const log: string[] = [];
async function main(): Promise<void> {
  const sources: Source[] = [new Fixed(), new Plain(), { read: async () => 3 }, { read: () => Promise.resolve(4) }];
  for (const source of sources) {
    console.log(await source.read());
    await source.close?.();
  }
  console.log(await new Fixed().twice(), await new Plain().twice());
  const numbers = new Deferred<number>();
  const texts = new Deferred<{ text: string }>();
  const done = new Deferred<void>();
  setTimeout(() => numbers.resolve(5), 1);
  setTimeout(() => texts.resolve({ text: "t" }), 2);
  setTimeout(() => done.resolve(), 3);
  console.log(await numbers.promise, (await texts.promise).text, await done.promise);
  const broken = new Deferred<number>();
  broken.reject(new Error("broken"));
  console.log(await broken.promise.catch((error: unknown) => (error instanceof Error ? error.message : "?")));
  const mailbox = new Mailbox<{ n: number }>();
  const first = mailbox.receive();
  mailbox.send({ n: 1 });
  mailbox.send({ n: 2 });
  console.log((await first).n, (await mailbox.receive()).n);
  const animals: Animal[] = [new Animal("a"), new Cat("c")];
  for (const animal of animals) console.log((await animal.parent()).name, (await animal.parent()) instanceof Cat);
  const tasks: Promise<void>[] = [];
  for (const name of ["x", "y"]) {
    tasks.push((async () => {
      await null;
      log.push(name);
    })());
  }
  await Promise.all(tasks);
  console.log(log.join(), (await Promise.all(tasks)).length, await Promise.race(tasks));
  const named = new Map([["one", Promise.resolve(1)], ["two", Promise.resolve(2)]]);
  console.log(await Promise.all(named.values()), await named.get("two"), await named.get("three"));
  const record: Record<string, Promise<string>> = { a: Promise.resolve("A") };
  console.log(await Promise.all(Object.values(record)));
}
main().catch((error: unknown) => console.log("failed", error));

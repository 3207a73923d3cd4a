abstract class Repository<T extends { id: number }> {
  protected items = new Map<number, T>();
  add(item: T): void {
    this.items.set(item.id, this.prepare(item));
  }
  protected abstract prepare(item: T): T;
  all(): T[] {
    return [...this.items.values()];
  }
}
interface User { id: number; name: string }
class Users extends Repository<User> {
  protected prepare(user: User): User {
    return { ...user, name: user.name.toUpperCase() };
  }
}
class Pair<A, B> {
  constructor(readonly a: A, readonly b: B) {}
}
class Named<T> extends Pair<string, T> {
  show(): string {
    return `${this.a}=${String(this.b)}`;
  }
}
const users = new Users();
users.add({ id: 2, name: "b" });
users.add({ id: 1, name: "a" });
console.log(users.all().map((u) => u.id + u.name).join(), new Named("n", 5).show(), new Named("t", true).show());

class Parent {
  children: Child[] = [];
  constructor(readonly name: string) {}
  add(name: string): Child {
    const child = new Child(name, this);
    this.children.push(child);
    return child;
  }
}
class Child {
  constructor(readonly name: string, readonly parent: Parent) {}
  path(): string {
    return `${this.parent.name}/${this.name}`;
  }
}
let last = "";
for (let i = 0; i < 1000; i++) last = new Parent(`p${i}`).add("c").path();
console.log(last);
interface Ring { next?: Ring; n: number }
const ring: Ring = { n: 1 };
ring.next = { n: 2, next: ring };
console.log(ring.next.next?.n, ring.next.next === ring);

import { soak } from "../soak.ts";

class Owner {
  readonly parts: Part[] = [];
  add(): Part {
    const part = new Part(new WeakRef(this));
    this.parts.push(part);
    return part;
  }
}

class Part {
  next: Part | undefined;
  constructor(readonly owner: WeakRef<Owner>) {}
}

soak(() => {
  const owner = new Owner();
  const part = owner.add();
  part.next = owner.add();
  part.next.next = part;
  const watched = new WeakRef(part);
  if (watched.deref()?.owner.deref() !== owner) throw new Error("another owner");
});

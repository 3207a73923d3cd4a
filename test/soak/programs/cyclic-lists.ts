import { soak } from "../soak.ts";

class Link {
  next: Link;
  previous: Link;
  constructor(readonly name: string) {
    this.next = this;
    this.previous = this;
  }
  insert(link: Link): void {
    link.next = this.next;
    link.previous = this;
    this.next.previous = link;
    this.next = link;
  }
}

soak((round) => {
  const ring = new Link("ring");
  for (let index = 0; index < 4; index++) ring.insert(new Link(`link ${round}`));
});

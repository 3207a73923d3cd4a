import { soak } from "../soak.ts";

interface Listener {
  changed(value: number): void;
}

class Subject {
  private readonly listeners = new Set<Listener>();
  value = 0;
  add(listener: Listener): void {
    this.listeners.add(listener);
  }
  set(value: number): void {
    this.value = value;
    for (const listener of this.listeners) listener.changed(value);
  }
}

class View implements Listener {
  shown: string[] = [];
  constructor(private readonly subject: Subject) {
    subject.add(this);
  }
  changed(value: number): void {
    this.shown.push(`${value} of ${this.subject.value}`);
  }
}

soak((round) => {
  const subject = new Subject();
  const views = [new View(subject), new View(subject)];
  subject.set(round);
  subject.add({ changed: (value) => views[0]?.changed(value) });
  subject.set(round + 1);
});

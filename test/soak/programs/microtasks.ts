import { soak } from "../soak.ts";

class Job {
  next: Job | undefined;
  done = false;
  schedule(): void {
    this.next = new Job();
    this.next.next = this;
    queueMicrotask(() => {
      this.done = true;
      queueMicrotask(() => this.next?.finish());
    });
  }
  finish(): void {
    if (this.next !== undefined) this.next.done = this.done;
  }
}

soak(() => new Job().schedule());

class Queue {
  private tail: Promise<void> = Promise.resolve();
  readonly done: string[] = [];
  add(name: string, work: () => Promise<void>): Promise<void> {
    this.tail = this.tail.then(async () => {
      await work();
      this.done.push(name);
    });
    return this.tail;
  }
}
const sleep = (ms: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, ms));
async function main(): Promise<void> {
  const queue = new Queue();
  const names: string[] = [];
  for (const [i, name] of ["a", "b", "c"].entries()) {
    void queue.add(name, async () => {
      await sleep(3 - i);
      names.push(name + i);
    });
  }
  await queue.add("last", async () => {});
  console.log(queue.done.join(), names.join());
}
void main();

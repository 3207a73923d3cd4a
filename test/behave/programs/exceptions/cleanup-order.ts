const log: string[] = [];
class Lock {
  constructor(private readonly name: string) {
    log.push(`lock ${this.name}`);
  }
  release(): void {
    log.push(`release ${this.name}`);
  }
}
function withLock<T>(name: string, work: () => T): T {
  const lock = new Lock(name);
  try {
    return work();
  } finally {
    lock.release();
  }
}
const result = withLock("a", () => withLock("b", () => 5) + 1);
try {
  withLock("c", () => {
    withLock("d", () => {
      throw new Error("inside d");
    });
  });
} catch (error) {
  log.push(error instanceof Error ? error.message : "?");
}
console.log(result, log.join(", "));

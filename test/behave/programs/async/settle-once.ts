let resolveLater: ((value: number | PromiseLike<number>) => void) | undefined;
let rejectLater: ((reason?: unknown) => void) | undefined;
const outside = new Promise<number>((resolve, reject) => {
  resolveLater = resolve;
  rejectLater = reject;
});
const thrown = new Promise<string>((resolve) => {
  if (resolve !== undefined) throw new Error("in executor");
});
const ignored = new Promise<string>((resolve) => {
  resolve("first");
  throw new Error("too late");
});
const chain = new Promise<number>((resolve, reject) => {
  resolve(outside);
  reject(new Error("already resolved"));
});
class Gate {
  private open: () => void = () => undefined;
  readonly opened = new Promise<void>((resolve) => {
    this.open = resolve;
  });
  release(): void {
    this.open();
    this.open();
  }
}
async function main(): Promise<void> {
  console.log(await thrown.catch((error: unknown) => (error instanceof Error ? error.message : "?")), await ignored);
  setTimeout(() => {
    resolveLater?.(42);
    rejectLater?.(new Error("never"));
  }, 1);
  console.log(await chain, await outside);
  const gate = new Gate();
  const waiting = gate.opened.then(() => "through");
  gate.release();
  console.log(await waiting);
  const self: Promise<number> = Promise.resolve().then((): Promise<number> => self);
  console.log(await self.catch((error: unknown) => (error instanceof TypeError ? "cycle" : 0)));
}
void main();

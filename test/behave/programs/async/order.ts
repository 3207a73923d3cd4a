const log: string[] = [];
async function work(name: string): Promise<string> {
  log.push(name + "1");
  await Promise.resolve();
  log.push(name + "2");
  await null;
  log.push(name + "3");
  return name;
}
async function main(): Promise<void> {
  log.push("main");
  const a = work("a");
  const b = work("b");
  log.push("started");
  console.log(await b, await a, log.join(" "));
}
setTimeout(() => console.log("timer"), 0);
queueMicrotask(() => console.log("microtask"));
void main().then(() => console.log("then"));
console.log("sync end");

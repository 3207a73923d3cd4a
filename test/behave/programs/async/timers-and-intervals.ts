const log: string[] = [];
const sleep = (ms: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, ms));
async function worker(name: string, ms: number, rounds: number): Promise<string> {
  for (let i = 0; i < rounds; i++) {
    await sleep(ms);
    log.push(name + i);
  }
  return name;
}
async function main(): Promise<void> {
  const interval = setInterval(() => log.push("tick"), 150);
  const winner = await Promise.race([worker("slow", 500, 2), worker("fast", 100, 2)]);
  clearInterval(interval);
  console.log(winner, log.join());
  const timeout = sleep(1000).then(() => "timeout");
  const done = sleep(5).then(() => "done");
  console.log(await Promise.race([timeout, done]));
  setTimeout(() => {
    console.log("a");
    void Promise.resolve().then(() => console.log("a micro"));
    setTimeout(() => console.log("a nested"), 0);
  }, 0);
  setTimeout(() => console.log("b"), 0);
}
void main();

void Promise.resolve(1)
  .then((n) => n + 1)
  .then((n) => Promise.resolve(n * 10))
  .then((n) => {
    if (n === 20) throw new Error("twenty");
    return n;
  })
  .catch((error: unknown) => (error instanceof Error ? error.message.length : 0))
  .then((n) => console.log("length", n))
  .finally(() => console.log("finished"));
const p = new Promise<number>((resolve) => {
  resolve(1);
  resolve(2);
});
void p.then((n) => console.log("first wins", n));

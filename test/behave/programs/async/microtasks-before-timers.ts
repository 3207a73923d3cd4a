setTimeout(() => {
  console.log("timer 1");
  queueMicrotask(() => console.log("microtask in timer"));
  void Promise.resolve().then(() => console.log("promise in timer"));
}, 0);
setTimeout(() => console.log("timer 2"), 0);
void Promise.resolve(1).then((n) => {
  console.log("then", n);
  queueMicrotask(() => console.log("nested"));
  return n + 1;
}).then((n) => console.log("then", n));
queueMicrotask(() => console.log("micro"));
console.log("end");

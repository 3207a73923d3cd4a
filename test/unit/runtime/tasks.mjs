// The program of tasks.cpp, for Node.
const { log } = console;

/** @param {number} ms @returns {Promise<void>} */
const wait = (ms) =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

/** @param {number} value @param {number} ms */
async function half(value, ms) {
  await wait(ms);
  if (value < 0) throw new RangeError("negative");
  return value / 2;
}

/** @param {string} name */
async function chain(name) {
  log(name, "starts");
  const first = await half(8, 100);
  log(name, first);
  try {
    await half(-1, 100);
  } catch (error) {
    log("caught", error instanceof Error ? error.message : "");
  }
  return `${name}!`;
}

/** @param {string} name @param {number} count */
async function ticks(name, count) {
  for (let i = 0; i < count; i++) {
    log(name, i);
    await undefined;
  }
}

async function forwarded() {
  return Promise.resolve(7);
}

async function order() {
  log("order");
  log("forwarded", await forwarded());
}

/** @param {number} end */
function* count(end) {
  let isEnded = false;
  try {
    for (let i = 0; i < end; i++) yield i;
    isEnded = true;
  } finally {
    log(isEnded ? "ended" : "left");
  }
}

/** @param {number} end */
async function* slowly(end) {
  for (let i = 0; i < end; i++) {
    await wait(5);
    yield i;
  }
}

async function walk() {
  for await (const number of slowly(3)) log("slowly", number);
}

function combine() {
  Promise.all([half(2, 140), half(4, 130)]).then((list) => log("all", list));
  Promise.all([half(2, 160), half(-4, 160)]).catch(() => log("all failed"));
  Promise.race([half(2, 170), Promise.resolve(3)]).then((value) => log("race", value));
  Promise.any([Promise.reject(1), half(6, 180)]).then((value) => log("any", value));
  Promise.any([Promise.reject(1), Promise.reject(2)]).catch((error) => log("none", error.errors));
  Promise.all([]).then((list) => log("all of nothing", list));
}

setTimeout(() => log("timer 2"), 85);
setTimeout(() => log("timer 1"));
let rounds = 0;
const interval = setInterval(() => {
  log("round", rounds);
  if (++rounds === 3) clearInterval(interval);
}, 240);
const never = setTimeout(() => log("never"), 20);
clearTimeout(never);
queueMicrotask(() => log("microtask"));
chain("A")
  .then((text) => {
    log(text);
    return 1;
  })
  .finally(() => log("finally"));
ticks("x", 3);
ticks("y", 3);
order();
walk();
Promise.resolve(1)
  .then((value) => {
    log("then 1", value);
    return Promise.resolve(value + 1);
  })
  .then((value) => {
    log("then 2", value);
    throw new Error("thrown");
  })
  .catch((error) => {
    log("catch", error.message);
    return 5;
  })
  .then((value) => log("then 3", value));
combine();
for (const each of count(3)) log(each);
const early = count(5);
early.next();
early.next();
early.return();
log(!early.next().done, [...count(4)]);
log(Promise.resolve(1), new Promise(() => undefined), early);
setTimeout(() => {
  Promise.reject(new Error("nobody cares"));
}, 800);
setTimeout(() => log("not reached"), 860);

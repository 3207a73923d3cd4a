function makeCounter() {
  let count = 0;
  return { up: () => ++count, down: () => --count, get: () => count };
}
const a = makeCounter();
const b = makeCounter();
a.up();
a.up();
b.down();
console.log(a.get(), b.get(), a.down());
let outer = 1;
const addOuter = (x: number): number => x + outer;
outer = 10;
console.log(addOuter(1));
function parameter(p: number): [() => void, () => number] {
  return [() => void p++, () => p];
}
const [inc, get] = parameter(5);
inc();
inc();
console.log(get());

function memoize<A, R>(f: (argument: A) => R): (argument: A) => R {
  const known = new Map<A, R>();
  return (argument) => {
    const before = known.get(argument);
    if (before !== undefined) return before;
    const result = f(argument);
    known.set(argument, result);
    return result;
  };
}
let calls = 0;
const square = memoize((n: number) => {
  calls++;
  return n * n;
});
console.log(square(4), square(4), square(5), calls);
const once = <T>(make: () => T): (() => T) => {
  let made = false;
  let value: T | undefined;
  return () => {
    if (!made) {
      value = make();
      made = true;
    }
    return value as T;
  };
};
const getter = once(() => ++calls);
console.log(getter(), getter(), calls);

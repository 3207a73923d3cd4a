const fact = (n: number): number => (n <= 1 ? 1 : n * fact(n - 1));
function even(n: number): boolean {
  return n === 0 ? true : odd(n - 1);
}
function odd(n: number): boolean {
  return n === 0 ? false : even(n - 1);
}
const fib = (() => {
  const memo = new Map<number, number>();
  const compute = (n: number): number => {
    if (n < 2) return n;
    const known = memo.get(n);
    if (known !== undefined) return known;
    const value = compute(n - 1) + compute(n - 2);
    memo.set(n, value);
    return value;
  };
  return compute;
})();
console.log(fact(10), even(10), odd(7), fib(50));

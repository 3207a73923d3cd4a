import { soak } from "../soak.ts";

soak((round) => {
  let calls = 0;
  const factorial = (n: number): number => {
    calls++;
    return n <= 1 ? 1 : n * factorial(n - 1);
  };
  factorial(round % 5);

  let even: (n: number) => boolean = () => true;
  const odd = (n: number): boolean => (n === 0 ? false : even(n - 1));
  even = (n) => (n === 0 ? true : odd(n - 1));
  even(round % 7);

  const handlers: (() => number)[] = [];
  for (let index = 0; index < 3; index++) handlers.push(() => handlers.length + index + calls);
  for (const handler of handlers) handler();
});

export let counter = 0;
export function increment(): void {
  counter++;
}
export const add = (a: number, b: number): number => a + b;

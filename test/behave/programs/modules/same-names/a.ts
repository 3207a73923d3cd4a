const local = "a";
export const value = local + 1;
export class Thing {
  name = local;
}
export function describe(thing: Thing): string {
  return `A:${thing.name}`;
}

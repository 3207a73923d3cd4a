const local = "b";
export const value = local + 2;
export class Thing {
  name = local;
  extra = 1;
}
export function describe(thing: Thing): string {
  return `B:${thing.name}${thing.extra}`;
}

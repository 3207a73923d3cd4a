import { unknown, use } from "./unknown.ts";

function check(value: number): number {
  if (value > 0.5) throw new RangeError("too much");
  return value;
}
try {
  use(check(unknown()));
} catch {
  use(1);
}

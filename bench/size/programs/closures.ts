import { unknown, use } from "./unknown.ts";

function counter(): () => number {
  let count = unknown();
  return () => ++count;
}
const next = counter();
use(next() + next());

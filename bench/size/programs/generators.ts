import { unknown, use } from "./unknown.ts";

function* upTo(limit: number): Generator<number> {
  for (let i = 0; i < limit; ++i) yield i;
}
for (const value of upTo(unknown())) use(value);

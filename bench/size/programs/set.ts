import { unknown, use } from "./unknown.ts";

const seen = new Set<number>();
while (unknown() > 0.1) seen.add(unknown());
use(seen.has(unknown()) ? 1 : seen.size);

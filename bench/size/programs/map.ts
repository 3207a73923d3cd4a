import { unknown, use } from "./unknown.ts";

const counts = new Map<number, number>();
while (unknown() > 0.1) counts.set(unknown(), (counts.get(unknown()) ?? 0) + 1);
use(counts.size);

import { unknown, use } from "./unknown.ts";

const values: number[] = [];
while (unknown() > 0.1) values.push(unknown());
use(values.map((value) => value * 2).filter((value) => value > 1).length);

import { value, Thing, describe } from "./a.ts";
import { value as valueB, Thing as ThingB, describe as describeB } from "./b.ts";
const local = "main";
console.log(value, valueB, local, describe(new Thing()), describeB(new ThingB()));

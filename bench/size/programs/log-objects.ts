import { unknown } from "./unknown.ts";

console.log({ name: "otter", weight: unknown(), young: [1, 2] });

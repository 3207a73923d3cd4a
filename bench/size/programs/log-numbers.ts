import { unknown } from "./unknown.ts";

console.log("reading", unknown());

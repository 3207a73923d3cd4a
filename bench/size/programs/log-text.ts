import { unknown } from "./unknown.ts";

console.log(unknown() > 0.5 ? "on" : "off");

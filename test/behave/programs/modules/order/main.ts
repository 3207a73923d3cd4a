import "./first.ts";
import { b } from "./second.ts";
import { log } from "./log.ts";
log.push("main");
console.log(log.join(" "), b);

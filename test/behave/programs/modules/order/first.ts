import { log } from "./log.ts";
import { b } from "./second.ts";
log.push("first sees " + b);

import { log } from "./log.ts";
log.push("second");
export const b = log.length;

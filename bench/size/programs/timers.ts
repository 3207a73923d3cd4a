import { unknown, use } from "./unknown.ts";

setInterval(() => use(unknown()), 500);

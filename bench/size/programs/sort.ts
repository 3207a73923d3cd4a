import { unknown, use } from "./unknown.ts";

const values = [unknown(), unknown(), unknown()];
values.sort((a, b) => a - b);
use(values.length);

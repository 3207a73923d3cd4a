import { unknown, use } from "./unknown.ts";

const bytes = new Uint8Array(16);
bytes[3] = unknown();
use(bytes.subarray(2, 5).length + bytes[4]);

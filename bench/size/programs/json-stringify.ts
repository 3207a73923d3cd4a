import { unknown, use } from "./unknown.ts";

use(JSON.stringify({ name: "otter", weight: unknown(), young: [1, 2] }).length);

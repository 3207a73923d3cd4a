import { unknown, use } from "./unknown.ts";

use(Number(String.fromCharCode(48 + unknown() * 10)));

import { unknown, use } from "./unknown.ts";

use(String.fromCharCode(97 + unknown() * 26).toUpperCase().length);

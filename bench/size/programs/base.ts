import { unknown, use } from "./unknown.ts";

use(unknown());

import { unknown, use } from "./unknown.ts";

const letters = String.fromCharCode(97 + unknown() * 26);
const text = "otter" + letters;
use(text.indexOf("t") + text.slice(2).length + (text === letters ? 1 : 0));

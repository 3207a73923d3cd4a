export * from "./shapes.ts";
export { add as renamed2 } from "./library.ts";
const local = "renamed!";
export { local as renamed };

import { readFileSync } from "node:fs"; //! TS2591
import chalk from "chalk"; //! TS2307
import { missing } from "./missing.ts"; //! TS2307
console.log(readFileSync, chalk, missing);

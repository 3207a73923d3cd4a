import { present, absent } from "./library.ts"; //! TS2305
import defaultExport from "./library.ts"; //! TS1192
console.log(present, absent, defaultExport);

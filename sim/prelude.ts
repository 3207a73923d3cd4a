import { readFileSync } from "node:fs";
import path from "node:path";
import type { Prelude } from "../toolchain/precompiled.ts";

const name = "prelude.h";

/** C++'s library for all sources of the simulator. */
export const simulatorPrelude: Prelude = {
  name,
  folder: import.meta.dirname,
  key: () => readFileSync(path.join(import.meta.dirname, name), "utf8"),
};

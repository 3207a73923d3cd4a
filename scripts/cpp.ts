// clang-format and clang-tidy over the C++ that people write here: `tsx scripts/cpp.ts format [--check] | tidy`.
import process from "node:process";
import { checkFormat, format } from "./cpp/format.ts";
import { tidy } from "./cpp/tidy.ts";

const actions: Readonly<Record<string, () => Promise<number>>> = {
  format,
  "format --check": checkFormat,
  tidy,
};

const action = actions[process.argv.slice(2).join(" ")];
if (action === undefined) {
  process.stderr.write(`usage: cpp.ts ${Object.keys(actions).join(" | ")}\n`);
  process.exitCode = 2;
} else {
  process.exitCode = await action();
}

// `npm run soak [-- --count N] [NAME…]`: every kind of garbage N times; says by how many bytes each left the heap grown.
import process from "node:process";
import { parseArgs } from "node:util";
import { release } from "../../toolchain/flags.ts";
import { Soak, soakPrograms } from "./corpus.ts";

const { values, positionals } = parseArgs({
  options: { count: { type: "string", default: "1000000" } },
  allowPositionals: true,
});
const rounds = Number(values.count);
if (!Number.isSafeInteger(rounds) || rounds < 1) throw new Error(`--count takes a whole number, not ${values.count}.`);
const unknown = positionals.filter((name) => !soakPrograms.some((program) => program.name === name));
if (unknown.length > 0) throw new Error(`There is no ${unknown.join(", ")} in test/soak/programs.`);
const chosen = soakPrograms.filter(({ name }) => positionals.length === 0 || positionals.includes(name));

const soak = new Soak(release);
let failed = 0;
for (const program of chosen) {
  const started = performance.now();
  const { grownBytes, trouble } = await soak.run(program, rounds);
  const isClean = grownBytes === 0 && trouble === "";
  if (!isClean) failed++;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`${isClean ? "✔" : "✘"} ${program.name}: ${grownBytes} bytes after ${rounds} (${seconds} s)\n`);
  if (trouble !== "") process.stdout.write(`${trouble}\n`);
}
process.stdout.write(`${chosen.length - failed} of ${chosen.length} kinds of garbage left the heap as it was\n`);
process.exitCode = failed === 0 ? 0 : 1;

// `npm run fuzz -- --programs N --seed S`: random programs, under Node and compiled. Exit code 1 if one shows a fault.
import process from "node:process";
import { Command, Option } from "commander";
import { ts } from "ts-morph";
import { flavours } from "./run/native.ts";
import type { Variants } from "./run/translate.ts";
import { usualVariants } from "./run/verdict.ts";
import { type Finding, fuzz, type Tally } from "./session.ts";
import { usualShrinking } from "./shrink/shrink.ts";

interface Options {
  readonly programs: string;
  readonly seed: string;
  readonly batch: string;
  readonly minutes?: string;
  readonly sanitize?: true;
  readonly shrink: boolean;
  readonly passes: "all" | "none" | "both";
}

const variants: Readonly<Record<Options["passes"], Variants>> = { all: [undefined], none: [[]], both: usualVariants };

const command = new Command("fuzz")
  .description("compare random programs under Node with what is compiled of them")
  .option("--programs <count>", "how many", "200")
  .option("--seed <number>", "of the first program; each further one has the next", "1")
  .option("--batch <count>", "how many are compiled together", "50")
  .option("--minutes <count>", "stop after this time, after the batch that is running")
  .option("--sanitize", "compile with the sanitizers: slower, and also finds misuse of memory")
  .addOption(
    new Option("--passes <which>", "the compiler's optimisations that are on")
      .choices(["all", "none", "both"])
      .default("both"),
  )
  .option("--no-shrink", "report programs as they were generated")
  .parse();
const options = command.opts<Options>();

const started = performance.now();
const seconds = (): number => (performance.now() - started) / 1000;
const limitSeconds = options.minutes === undefined ? Infinity : Number(options.minutes) * 60;
// Keeps every bracket: `a ?? (b ?? c)` is another program than without them.
const printer = ts.createPrinter();

const { tally, findings, refusals } = await fuzz({
  programs: Number(options.programs),
  seed: Number(options.seed),
  batchSize: Number(options.batch),
  shrinking: options.shrink ? usualShrinking : undefined,
  conditions: { variants: variants[options.passes], flavour: options.sanitize ? flavours.sanitized : flavours.quick },
  onFinding: report,
  onProgress: (state) => process.stderr.write(`${summary(state)} (${seconds().toFixed(0)} s)\n`),
  isOver: () => seconds() > limitSeconds,
});
process.stdout.write(`${summary(tally)} in ${seconds().toFixed(0)} s\n`);
for (const [code, count] of [...refusals].sort((a, b) => b[1] - a[1]))
  process.stdout.write(`  refused by ${code}: ${count}\n`);
process.exitCode = findings.length === 0 ? 0 : 1;

function report({ seed, kind, program, details }: Finding): void {
  const text = printer.printFile(ts.createSourceFile("program.ts", program, ts.ScriptTarget.ES2023));
  process.stdout.write(`\n=== seed ${seed}: ${kind}\n${text}--- ${kind}\n${details.slice(0, 3000)}\n`);
}

function summary(state: Tally): string {
  const parts = Object.entries(state).filter(([kind, count]) => kind !== "total" && count > 0);
  const share = ((state.refused / Math.max(1, state.total)) * 100).toFixed(1);
  return `${state.total} programs: ${parts.map(([kind, count]) => `${count} ${kind}`).join(", ")}; ${share} % refused`;
}

// `npm run robust -- --count N --seed S`: the compiler, given every TypeScript file of node_modules and N mutated programs.
import process from "node:process";
import { Command } from "commander";
import { installedFiles, mutants, robust, type RobustResult } from "./robust/session.ts";

interface Options {
  readonly count: string;
  readonly seed: string;
  readonly limit: string;
  readonly minutes?: string;
  readonly installed: boolean;
}

const options = new Command("robust")
  .description("give the compiler what no person writes: it must answer, and g++ must take what it accepts")
  .option("--count <count>", "how many mutated programs", "1000")
  .option("--seed <number>", "of the first one; each further one has the next", "1")
  .option("--limit <seconds>", "a text that takes longer counts as one that hangs", "30")
  .option("--minutes <count>", "stop after this time")
  .option("--no-installed", "leave out the files of node_modules")
  .parse()
  .opts<Options>();

const started = performance.now();
const minutes = (): number => (performance.now() - started) / 60_000;
const settings = {
  timeLimitMs: Number(options.limit) * 1000,
  isOver: () => minutes() > Number(options.minutes ?? Infinity),
  onProgress: (done: number): void => {
    if (done % 100 === 0) process.stderr.write(`${done} (${minutes().toFixed(1)} min)\n`);
  },
};

const groups = [
  ...(options.installed ? [["files of node_modules", installedFiles()] as const] : []),
  ["mutated programs", mutants(Number(options.count), Number(options.seed))] as const,
];
for (const [what, subjects] of groups) report(what, await robust(subjects, settings));

function report(what: string, { total, accepted, refused, findings }: RobustResult): void {
  for (const { name, kind, details, text } of findings)
    process.stdout.write(`\n=== ${name}: ${kind}\n${details.slice(0, 1500)}\n--- text\n${text.slice(0, 3000)}\n`);
  process.stdout.write(`${total} ${what}: ${accepted} accepted, ${refused} refused, ${findings.length} findings\n`);
  if (findings.length > 0) process.exitCode = 1;
}

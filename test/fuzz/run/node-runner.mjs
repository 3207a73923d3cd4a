// Runs programs under Node one after the other, in one process, and writes what each did as a line of JSON.
// Arguments: the scripts. Each is the body of an async function.
import { readFileSync, writeSync } from "node:fs";
import process from "node:process";
import vm from "node:vm";

const timeLimitMs = 3000;
const outputLimit = 1_000_000;

/** What the program that is running has done so far. */
let current = { output: "", exitCode: 0, errors: "" };

process.stdout.write = (chunk) => {
  // What comes after the error that ended the program would not have happened.
  if (current.exitCode === 0 && current.output.length < outputLimit) current.output += chunk;
  return true;
};
process.stderr.write = () => true;

/** @param {unknown} error */
const ends = (error) => {
  if (current.exitCode !== 0) return;
  const isTooLong = error instanceof Error && "code" in error && error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT";
  current.exitCode = isTooLong ? 137 : 1;
  current.errors = error instanceof Error ? (error.stack ?? error.message) : String(error);
};
process.on("uncaughtException", ends);
process.on("unhandledRejection", ends);

const turn = () => new Promise((resolve) => setTimeout(resolve, 0));
const hasTimers = () => process.getActiveResourcesInfo().includes("Timeout");

for (const file of process.argv.slice(2)) {
  current = { output: "", exitCode: 0, errors: "" };
  const started = performance.now();
  try {
    const script = new vm.Script(readFileSync(file, "utf8"), { filename: file });
    await script.runInThisContext({ timeout: timeLimitMs });
  } catch (error) {
    ends(error);
  }
  await turn();
  while (hasTimers() && performance.now() - started < timeLimitMs) await turn();
  writeSync(1, JSON.stringify(current) + "\n");
}
// Whatever a program has left behind (a timer, a pending promise) does not keep this process.
process.exit(0);

import { spawn } from "node:child_process";

/** What a program did, as far as its user can tell. */
export interface Outcome {
  readonly output: string;
  /** 128 + the signal, as in a shell, for a program that was killed. */
  readonly exitCode: number;
  /** What it wrote to the error output: for the report alone, since stack traces differ. */
  readonly errors: string;
}

const signalNumbers: Readonly<Partial<Record<NodeJS.Signals, number>>> = { SIGABRT: 6, SIGKILL: 9, SIGSEGV: 11 };
const usualTimeLimitMs = 60_000;

/** Runs a program to its end; one that takes longer than the limit is killed. */
export function runProcess(
  command: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  timeLimitMs = usualTimeLimitMs,
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      env: { ...process.env, ...environment },
      stdio: ["ignore", "pipe", "pipe"],
      timeout: timeLimitMs,
      killSignal: "SIGKILL",
    });
    const output: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => errors.push(chunk));
    child.on("error", reject);
    child.on("close", (code, signal) => {
      const exitCode = code ?? 128 + (signal === null ? 0 : (signalNumbers[signal] ?? 0));
      resolve({ output: textOf(output), exitCode, errors: textOf(errors) });
    });
  });
}

const textOf = (chunks: readonly Buffer[]): string => Buffer.concat(chunks).toString("utf8");

/** The two outcomes side by side where they differ: `-` is Node's, `+` is the compiled program's. */
export function describeDifference(expected: Outcome, actual: Outcome): string {
  const lines: string[] = [];
  if (expected.exitCode !== actual.exitCode)
    lines.push(`- exit code ${expected.exitCode}`, `+ exit code ${actual.exitCode}`);
  const [left, right] = [expected.output.split("\n"), actual.output.split("\n")];
  for (let line = 0; line < Math.max(left.length, right.length); line++) {
    const [a, b] = [left[line], right[line]];
    if (a === b) continue;
    lines.push(`line ${line + 1}:`);
    if (a !== undefined) lines.push(`- ${a}`);
    if (b !== undefined) lines.push(`+ ${b}`);
  }
  const errors = actual.errors.trim();
  return [...lines, ...(errors === "" ? [] : ["error output:", errors])].join("\n");
}

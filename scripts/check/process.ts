import { spawn } from "node:child_process";
import path from "node:path";
import process from "node:process";

export const root = path.resolve(import.meta.dirname, "../..");

/** What a finished child process left. `code` is 128 plus the number of the signal when one ended it. */
export interface Finished {
  readonly code: number;
  readonly output: string;
}

const signalCodes: Readonly<Record<string, number>> = {
  SIGINT: 130,
  SIGABRT: 134,
  SIGKILL: 137,
  SIGSEGV: 139,
  SIGTERM: 143,
};

/**
 * Runs a program in the project's folder and waits for its end.
 *
 * @param show where its output goes while it runs: `"live"` to this terminal, `"collect"` into the result
 * @throws when the program cannot be started
 */
export function execute(command: readonly [string, ...string[]], show: "live" | "collect"): Promise<Finished> {
  const [program, ...argumentList] = command;
  return new Promise((resolve, reject) => {
    const child = spawn(program, argumentList, {
      cwd: root,
      stdio: ["ignore", show === "live" ? "inherit" : "pipe", show === "live" ? "inherit" : "pipe"],
      env: { ...process.env, PATH: `${path.join(root, "node_modules/.bin")}:${process.env["PATH"] ?? ""}` },
    });
    const chunks: Buffer[] = [];
    child.stdout?.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stderr?.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.on("error", reject);
    child.on("close", (code, signal) => {
      resolve({ code: code ?? signalCodes[signal ?? ""] ?? 1, output: Buffer.concat(chunks).toString("utf8") });
    });
  });
}

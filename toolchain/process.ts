import { spawn } from "node:child_process";

export interface Outcome {
  /** The exit code; 1 for a process that was killed. */
  readonly exitCode: number;
  readonly output: string;
}

/** Runs a program to its end and keeps what it writes, both streams together. Rejects only if it cannot be started. */
export function execute(program: string, args: readonly string[], folder?: string): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.once("error", reject);
    child.once("close", (code) => resolve({ exitCode: code ?? 1, output: Buffer.concat(chunks).toString("utf8") }));
  });
}

import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import path from "node:path";

/** What the compiler made of a text. */
export type Answer =
  | { readonly kind: "accepted"; readonly files: readonly (readonly [name: string, text: string])[] }
  | { readonly kind: "refused"; readonly reasons: readonly string[] }
  | { readonly kind: "crashed"; readonly reason: string }
  | { readonly kind: "hangs" };

const workerFile = path.join(import.meta.dirname, "worker.ts");

/** The compiler in another process, which is replaced when a text is too much for it. */
export class Checker {
  private readonly timeLimitMs: number;
  private worker: ChildProcess | undefined;

  constructor(timeLimitMs: number) {
    this.timeLimitMs = timeLimitMs;
  }

  /** The time limit is for the text alone: a process may take seconds to begin. */
  async check(text: string): Promise<Answer> {
    const worker = (this.worker ??= await startWorker());
    const stop = new AbortController();
    const timer = setTimeout(() => {
      stop.abort();
    }, this.timeLimitMs);
    try {
      worker.send(text);
      return await Promise.race([
        once(worker, "message", { signal: stop.signal }).then(([answer]) => answer as Answer),
        once(worker, "exit", { signal: stop.signal }).then(([code, signal]): Answer => {
          this.worker = undefined;
          return { kind: "crashed", reason: `the process ended with ${String(code ?? signal)}` };
        }),
      ]);
    } catch (error) {
      if (!stop.signal.aborted) throw error;
      await this.close();
      return { kind: "hangs" };
    } finally {
      clearTimeout(timer);
      stop.abort();
    }
  }

  async close(): Promise<void> {
    const { worker } = this;
    this.worker = undefined;
    if (worker?.exitCode !== null) return;
    const ended = once(worker, "exit");
    worker.kill("SIGKILL");
    await ended;
  }
}

/** A process that listens: what is sent to one that is still loading would be lost. */
async function startWorker(): Promise<ChildProcess> {
  const worker = fork(workerFile, { execArgv: ["--import", "tsx"], serialization: "advanced" });
  await once(worker, "message");
  return worker;
}

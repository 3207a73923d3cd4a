/** A real `tsserver`, spoken to as an editor does. */
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import type { server } from "typescript";

export const root = path.resolve(import.meta.dirname, "../../..");

export type Diagnostic = server.protocol.Diagnostic;

interface Message {
  readonly type: "event" | "response";
  readonly event?: string;
  readonly request_seq?: number;
  readonly success?: boolean;
  readonly message?: string;
  readonly body?: unknown;
}

export class TsServer {
  readonly process: ChildProcessWithoutNullStreams;
  private readonly listeners = new Set<(message: Message) => void>();
  private lastId = 0;

  constructor() {
    const server = path.join(root, "node_modules/typescript/lib/tsserver.js");
    const flags = ["--disableAutomaticTypingAcquisition", "--suppressDiagnosticEvents=false"];
    this.process = spawn(process.execPath, [server, ...flags], { cwd: root });
    createInterface({ input: this.process.stdout }).on("line", (line) => {
      if (!line.startsWith("{")) return;
      const message = JSON.parse(line) as Message;
      for (const listener of [...this.listeners]) listener(message);
    });
  }

  /** Sends a request; gives the body of its response. */
  async request(command: string, args: object): Promise<unknown> {
    const id = this.send(command, args);
    const { success, message, body } = await this.next(
      ({ type, request_seq }) => type === "response" && request_seq === id,
    );
    if (success === false) throw new Error(`${command}: ${message ?? "refused"}`);
    return body;
  }

  /** Sends a request that has no response, or whose response does not matter. */
  send(command: string, args: object): number {
    const seq = ++this.lastId;
    this.process.stdin.write(`${JSON.stringify({ seq, type: "request", command, arguments: args })}\n`);
    return seq;
  }

  /** What is wrong with an open file, now. */
  async diagnostics(file: string): Promise<readonly Diagnostic[]> {
    return (await this.request("semanticDiagnosticsSync", { file })) as Diagnostic[];
  }

  /**
   * What is wrong with an open file as soon as it is as wanted. As an editor it asks when the server says that there is news.
   */
  async settled(
    file: string,
    isWanted: (diagnostics: readonly Diagnostic[]) => boolean,
  ): Promise<readonly Diagnostic[]> {
    for (;;) {
      const news = this.news();
      const diagnostics = await this.diagnostics(file);
      if (isWanted(diagnostics)) return diagnostics;
      await news;
    }
  }

  /** Resolves when the server says that an editor should ask again. */
  news(): Promise<unknown> {
    return this.next(({ event }) => event === "projectsUpdatedInBackground");
  }

  /** The processes that the server has started. */
  children(): number[] {
    const { pid = 0 } = this.process;
    return readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(" ").map(Number).filter(Boolean);
  }

  /** The next message of a kind. */
  next(isWanted: (message: Message) => boolean): Promise<Message> {
    return new Promise((resolve) => {
      const listener = (message: Message): void => {
        if (!isWanted(message)) return;
        this.listeners.delete(listener);
        resolve(message);
      };
      this.listeners.add(listener);
    });
  }

  /** Ends as when the editor is closed; resolves when the process is gone. */
  end(): Promise<void> {
    return new Promise((resolve) => {
      this.process.once("exit", () => {
        resolve();
      });
      this.process.stdin.end();
    });
  }
}

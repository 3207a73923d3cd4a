import { createConnection } from "node:net";

/** A control command was refused: a typing mistake, or something the board cannot do. */
export class ControlError extends Error {
  override readonly name = "ControlError";
}

/**
 * Sends one line to a device's control socket (commands: sim/README.md) and returns the members of its answer.
 * A device that was launched a moment ago may not listen yet; it is asked again until `timeoutMs` have passed.
 */
export async function sendCommand(path: string, line: string, timeoutMs = 5000): Promise<Record<string, unknown>> {
  const deadlineMs = Date.now() + timeoutMs;
  for (;;) {
    try {
      return readAnswer(line, await exchange(path, line, Math.max(1, deadlineMs - Date.now())));
    } catch (error) {
      const isEarly = ["ENOENT", "ECONNREFUSED"].includes((error as NodeJS.ErrnoException).code ?? "");
      if (!isEarly || Date.now() >= deadlineMs) throw error;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
}

function exchange(path: string, line: string, timeoutMs: number): Promise<string> {
  return new Promise((resolve, reject) => {
    let received = "";
    const socket = createConnection(path, () => socket.write(`${line}\n`));
    socket.setEncoding("utf8");
    socket.setTimeout(timeoutMs, () => socket.destroy(new Error(`The device did not answer '${line}'.`)));
    socket.on("error", reject);
    socket.on("data", (text: string) => {
      received += text;
      const end = received.indexOf("\n");
      if (end < 0) return;
      socket.destroy();
      resolve(received.slice(0, end));
    });
    // Reached only without an answer: a promise is settled once.
    socket.on("close", () => reject(new Error(`The device ended before it answered '${line}'.`)));
  });
}

function readAnswer(line: string, text: string): Record<string, unknown> {
  const { ok, error, ...members } = JSON.parse(text) as Record<string, unknown>;
  if (ok !== true) throw new ControlError(`The device refused '${line}': ${String(error)}`);
  return members;
}

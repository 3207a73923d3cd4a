interface Waiter {
  readonly pattern: RegExp;
  readonly resolve: (match: RegExpExecArray) => void;
  readonly reject: (error: Error) => void;
  readonly from: number;
}

const shownOnFailure = 25;

/** What a device has written to its serial port, line by line, with a way to wait for a line. */
export class SerialLog {
  readonly #lines: string[] = [];
  readonly #waiters = new Set<Waiter>();
  readonly #listeners = new Set<(line: string) => void>();
  #unfinished = "";
  #end: string | undefined;

  get lines(): readonly string[] {
    return this.#lines;
  }

  get text(): string {
    return [...this.#lines, this.#unfinished].join("\n");
  }

  /** A place in the log: `waitFor` and `has` with it see only what was written afterwards. */
  mark(): number {
    return this.#lines.length;
  }

  /** Whether a finished line matches. */
  has(pattern: RegExp, from = 0): boolean {
    return this.#lines.some((line, index) => index >= from && pattern.test(line));
  }

  count(pattern: RegExp, from = 0): number {
    return this.#lines.filter((line, index) => index >= from && pattern.test(line)).length;
  }

  /**
   * Waits for a line that matches, those from `from` on included. Rejects with the last lines of the log after
   * `timeoutMs` of wall time, or as soon as the device has ended.
   */
  waitFor(pattern: RegExp, timeoutMs: number, from = 0): Promise<RegExpExecArray> {
    for (const line of this.#lines.slice(from)) {
      const match = pattern.exec(line);
      if (match !== null) return Promise.resolve(match);
    }
    if (this.#end !== undefined) return Promise.reject(this.#missed(pattern, this.#end));
    return new Promise((resolve, reject) => {
      const finish = () => {
        clearTimeout(timer);
        this.#waiters.delete(waiter);
      };
      const waiter: Waiter = {
        pattern,
        from,
        resolve: (match) => {
          finish();
          resolve(match);
        },
        reject: (error) => {
          finish();
          reject(error);
        },
      };
      const timer = setTimeout(() => waiter.reject(this.#missed(pattern, `within ${timeoutMs} ms`)), timeoutMs);
      this.#waiters.add(waiter);
    });
  }

  /** Calls back for every line from now on; the function returned ends that. */
  onLine(listener: (line: string) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  append(text: string): void {
    const parts = (this.#unfinished + text).split("\n");
    this.#unfinished = parts.pop() ?? "";
    for (const part of parts) this.#add(part.replace(/\r$/, ""));
  }

  /** No more will come; `reason` tells those who still wait. */
  end(reason: string): void {
    if (this.#unfinished !== "") this.append("\n");
    this.#end = reason;
    for (const waiter of this.#waiters) waiter.reject(this.#missed(waiter.pattern, reason));
  }

  #add(line: string): void {
    this.#lines.push(line);
    for (const listener of this.#listeners) listener(line);
    for (const waiter of this.#waiters) {
      const match = this.#lines.length > waiter.from ? waiter.pattern.exec(line) : null;
      if (match !== null) waiter.resolve(match);
    }
  }

  #missed(pattern: RegExp, reason: string): Error {
    const last = this.#lines.slice(-shownOnFailure).join("\n  ");
    return new Error(`The serial log did not show ${String(pattern)} ${reason}. Its last lines:\n  ${last}`);
  }
}

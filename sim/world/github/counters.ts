import type { IncomingHttpHeaders } from "node:http";
import type { RequestKind } from "./message.ts";

export interface RequestRecord {
  readonly timeMs: number;
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly target: string;
  readonly kind: RequestKind;
  readonly isSecure: boolean;
  readonly headers: IncomingHttpHeaders;
  readonly status: number;
  /** Body bytes handed to the socket; known when the answer is complete. */
  bodyBytes: number;
}

export type RequestFilter = Partial<Pick<RequestRecord, "method" | "host" | "path" | "kind" | "isSecure" | "status">>;

/** Every request since the start (or the last reset), and what it cost. */
export class Counters {
  readonly #records: RequestRecord[] = [];
  #handshakes = 0;
  #failedHandshakes = 0;

  get requests(): readonly RequestRecord[] {
    return this.#records;
  }

  get handshakes(): number {
    return this.#handshakes;
  }

  /** Handshakes that the device broke off, for instance because it does not know the root. */
  get failedHandshakes(): number {
    return this.#failedHandshakes;
  }

  add(record: RequestRecord): void {
    this.#records.push(record);
  }

  addHandshake(isComplete: boolean): void {
    if (isComplete) this.#handshakes += 1;
    else this.#failedHandshakes += 1;
  }

  matching(filter: RequestFilter = {}): RequestRecord[] {
    const wanted = Object.entries(filter) as [keyof RequestFilter, unknown][];
    return this.#records.filter((record) => wanted.every(([name, value]) => record[name] === value));
  }

  count(filter: RequestFilter = {}): number {
    return this.matching(filter).length;
  }

  bodyBytes(filter: RequestFilter = {}): number {
    return this.matching(filter).reduce((sum, record) => sum + record.bodyBytes, 0);
  }

  reset(): void {
    this.#records.length = 0;
    this.#handshakes = 0;
    this.#failedHandshakes = 0;
  }
}

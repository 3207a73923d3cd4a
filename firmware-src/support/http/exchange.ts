import { millis } from "arduino/Arduino";
import type { NetworkClient } from "arduino/NetworkClient";
import { pause } from "../pause.ts";
import type { Url } from "../url.ts";
import { contentLength, headLimitBytes, parseHead, type Head } from "./head.ts";

/** How long a server may take from the request to the last line of the head. */
const headMs = 10_000;
/** How long a server may send nothing of the body. */
const silenceMs = 10_000;
/** Between two looks at a connection that has nothing. */
const pollMs = 5;
const chunkBytes = 512;
const endOfHead = "\r\n\r\n";

/** A request that was sent, and its answer as it comes in. The device's own work goes on while it waits. */
export class Exchange {
  readonly head: Head;
  /** Bytes of the body, or -1 when it ends with the connection. */
  readonly size: number;
  private readonly client: NetworkClient;
  /** What came with the end of the head. */
  private early: Uint8Array;
  private received = 0;

  private constructor(client: NetworkClient, head: Head, early: Uint8Array) {
    this.client = client;
    this.head = head;
    this.early = early;
    this.size = contentLength(head);
  }

  /**
   * Asks over a connection that stands. HTTP/1.0, so that no answer comes in chunks; nothing in it tells which device asks.
   * Throws an `Error` in words when no proper head comes in time.
   */
  static async send(client: NetworkClient, method: string, url: Url, moreHeaders: string): Promise<Exchange> {
    const host = url.port === (url.isSecure ? 443 : 80) ? url.host : `${url.host}:${url.port}`;
    client.print(
      `${method} ${url.path} HTTP/1.0\r\nHost: ${host}\r\nUser-Agent: otter\r\nConnection: close\r\n${moreHeaders}\r\n`,
    );
    const startMs = millis();
    const chunk = new Uint8Array(chunkBytes);
    let text = "";
    while (true) {
      const count = receive(client, chunk);
      if (count > 0) {
        const known = Math.max(0, text.length - endOfHead.length);
        for (let i = 0; i < count; i++) text += String.fromCharCode(chunk[i]);
        const end = text.indexOf(endOfHead, known);
        if (end >= 0) {
          const bodyStart = end + endOfHead.length;
          const early = chunk.slice(count - (text.length - bodyStart), count);
          return new Exchange(client, parseHead(text.slice(0, end)), early);
        }
        if (text.length > headLimitBytes) throw new Error(`more than ${headLimitBytes} bytes of headers`);
      } else if (!client.connected()) {
        throw new Error(text === "" ? "no answer" : "the answer broke off");
      }
      if ((millis() - startMs) >>> 0 > headMs) throw new Error(`no answer within ${headMs / 1000} s`);
      if (count <= 0) await pause(pollMs);
    }
  }

  /**
   * The next bytes of the body, at most as many as the buffer has; 0 at its end. Throws when it breaks off or nothing
   * comes for long.
   */
  async read(buffer: Uint8Array): Promise<number> {
    if (this.size >= 0 && this.received >= this.size) return 0;
    const startMs = millis();
    while (true) {
      const count = this.early.length > 0 ? this.takeEarly(buffer) : receive(this.client, buffer);
      if (count > 0) {
        // What comes after the announced end belongs to nobody.
        const wanted = this.size < 0 ? count : Math.min(count, this.size - this.received);
        this.received += wanted;
        return wanted;
      }
      if (!this.client.connected()) {
        if (this.size < 0) return 0;
        throw new Error(`the connection ended after ${this.received} of ${this.size} bytes`);
      }
      if ((millis() - startMs) >>> 0 > silenceMs) throw new Error(`nothing came for ${silenceMs / 1000} s`);
      await pause(pollMs);
    }
  }

  close(): void {
    this.client.stop();
  }

  private takeEarly(buffer: Uint8Array): number {
    const count = Math.min(buffer.length, this.early.length);
    buffer.set(this.early.subarray(0, count));
    this.early = this.early.slice(count);
    return count;
  }
}

/** What is there now; 0 when that is nothing. */
function receive(client: NetworkClient, buffer: Uint8Array): number {
  const available = client.available();
  return available > 0 ? client.readBytes(buffer, Math.min(available, buffer.length)) : 0;
}

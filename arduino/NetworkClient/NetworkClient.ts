/** Stand-in: connections to the `internet` of pages that tests put there. */
import { gzipSync } from "node:zlib";
import { IPAddress } from "../IPAddress/IPAddress.ts";
import { answerBytes, internet, visit, type InternetPage } from "./internet.ts";

const endOfHead = "\r\n\r\n";

export class NetworkClient {
  protected readonly scheme: string = "http";
  private host = "";
  private sent = "";
  private page: InternetPage | undefined;
  private answer: Uint8Array = new Uint8Array();
  private bodyStart = 0;
  private taken = 0;
  private answeredAtMs = 0;
  private isOpen = false;

  connect(host: string, port: number): number {
    const isUsual = port === (this.scheme === "https" ? 443 : 80);
    this.host = isUsual ? host : `${host}:${port}`;
    const origin = `${this.scheme}://${this.host}/`;
    const failing = [...internet.pages].find(([url, page]) => url.startsWith(origin) && page.tlsError !== undefined);
    if (failing !== undefined) this.failTls(failing[1].tlsError ?? "");
    const isThere =
      internet.site?.has(origin) === true || [...internet.pages.keys()].some((url) => url.startsWith(origin));
    this.isOpen = failing === undefined && isThere;
    return this.isOpen ? 1 : 0;
  }
  connected(): boolean {
    return this.available() > 0 || (this.isOpen && !this.hasEnded());
  }
  available(): number {
    return Math.max(0, this.arrived() - this.taken);
  }
  read(): number {
    return this.answer[this.available() > 0 ? this.taken++ : this.answer.length] ?? -1;
  }
  readBytes(buffer: Uint8Array, size: number): number {
    const count = Math.min(size, buffer.length, this.available());
    buffer.set(this.answer.subarray(this.taken, this.taken + count));
    this.taken += count;
    return count;
  }
  print(text: string): number {
    this.sent += text;
    if (this.isOpen && this.sent.includes(endOfHead)) this.serve();
    return text.length;
  }
  stop(): void {
    this.isOpen = false;
    this.taken = this.answer.length;
  }
  localIP(): IPAddress {
    return new IPAddress(192, 168, 1, 50);
  }
  /** For tests: bytes to the other side, all at once. */
  takes(bytes: Uint8Array): number {
    return this.print(Buffer.from(bytes).toString("latin1"));
  }
  /** For tests: whether the other side takes what is sent. */
  get hasRoom(): boolean {
    return this.isOpen;
  }
  setConnectionTimeout(_timeoutMs: number): void {}
  setTimeout(_timeoutMs: number): void {}

  protected failTls(_text: string): void {}

  private serve(): void {
    const [method = "", path = ""] = this.sent.split(" ");
    const url = `${this.scheme}://${this.host}${path}`;
    this.page = visit(method, url, this.sent);
    const { bytes, body } = answerBytes(this.page, method, this.sent);
    this.answer = bytes;
    this.bodyStart = body;
    this.taken = 0;
    this.sent = "";
    this.answeredAtMs = Date.now();
  }

  /** How much of the answer is there by now. */
  private arrived(): number {
    const { endsAtByte = Infinity, stallsAtByte = Infinity, bytesPerSecond = Infinity } = this.page ?? {};
    const elapsedSeconds = (Date.now() - this.answeredAtMs) / 1000;
    const byRate = bytesPerSecond === Infinity ? Infinity : Math.floor(elapsedSeconds * bytesPerSecond);
    const body = Math.min(endsAtByte, stallsAtByte, byRate);
    return Math.min(this.answer.length, this.bodyStart + body);
  }

  private hasEnded(): boolean {
    const end = Math.min(this.answer.length, this.bodyStart + (this.page?.endsAtByte ?? Infinity));
    return this.page !== undefined && this.page.stallsAtByte === undefined && this.taken >= end;
  }
}

export function hasRoom(client: NetworkClient): boolean {
  return client.hasRoom;
}

/** What the stand-ins know of a file is its text: it is packed as the compiler packs it. */
export function sendPart(client: NetworkClient, file: Asset, offset: number, size: number): number {
  const bytes = file.encoding === "gzip" ? gzipSync(file.text, { level: 9 }) : Buffer.from(file.text);
  return client.takes(bytes.subarray(offset, offset + size));
}

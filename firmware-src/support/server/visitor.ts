import { millis } from "arduino/Arduino";
import { hasRoom, sendPart, type NetworkClient } from "arduino/NetworkClient";
import { headOf, plain, refusal, type Answer } from "./answer.ts";
import { headLimitBytes, parseRequestHead, type RequestHead } from "./request.ts";

/** A whole request. */
export interface Request {
  readonly head: RequestHead;
  /** A character is a byte. */
  readonly body: string;
  /** The device's own address at which it arrived. */
  readonly localAddress: string;
}

export type Handler = (request: Request) => Answer;

/** How long a client may take to say what it wants, and to take the answer. */
const requestMs = 5000;
const answerMs = 10_000;
/** A refused body is read and dropped for so long: closing a connection with unread bytes would take the answer away. */
const drainMs = 1000;
const chunkBytes = 512;
/** At most 2 kB as UTF-8, which is what `hasRoom` promises. */
const pieceCharacters = 680;
const pieceBytes = 2048;
const piecesAtOnce = 4;
const endOfHead = "\r\n\r\n";

type Phase = "asking" | "answering" | "draining" | "gone";

/** One connection: takes what is there and sends what fits, and never waits. */
export class Visitor {
  private readonly client: NetworkClient;
  private readonly handler: Handler;
  private readonly startMs = millis();
  private phase: Phase = "asking";
  private phaseMs = millis();
  private received = "";
  private head: RequestHead | undefined = undefined;
  private bodyStart = 0;
  private text = "";
  private sent = 0;
  private file: Asset | undefined = undefined;
  private hasUnread = false;

  constructor(client: NetworkClient, handler: Handler) {
    this.client = client;
    this.handler = handler;
  }

  isGone(): boolean {
    return this.phase === "gone";
  }

  /** Milliseconds since it came, while it has not said what it wants; else 0. */
  waitingMs(): number {
    return this.phase === "asking" ? (millis() - this.startMs) >>> 0 : 0;
  }

  /** Does what can be done now; whether that was answering a request, which takes its time. */
  step(chunk: Uint8Array): boolean {
    if (this.phase === "asking") return this.receive(chunk);
    if (this.phase === "answering") this.send();
    else if (this.phase === "draining") this.drain(chunk);
    return false;
  }

  close(): void {
    this.client.stop();
    this.enter("gone");
    this.received = "";
    this.text = "";
  }

  private enter(phase: Phase): void {
    this.phase = phase;
    this.phaseMs = millis();
  }

  private hasLasted(limitMs: number): boolean {
    return (millis() - this.phaseMs) >>> 0 > limitMs;
  }

  private receive(chunk: Uint8Array): boolean {
    const available = this.client.available();
    if (available <= 0) {
      if (!this.client.connected()) this.close();
      else if (this.hasLasted(requestMs)) this.refuse(408);
      return false;
    }
    const count = this.client.readBytes(chunk, Math.min(available, chunkBytes));
    const known = Math.max(0, this.received.length - endOfHead.length);
    for (let i = 0; i < count; i++) this.received += String.fromCharCode(chunk[i]);
    if (this.head === undefined) this.findHead(known);
    const { head } = this;
    if (head === undefined || this.phase !== "asking") return false;
    if (this.received.length < this.bodyStart + head.bodyBytes) {
      if (this.hasLasted(requestMs)) this.refuse(408);
      return false;
    }
    this.answer(head);
    return true;
  }

  private findHead(known: number): void {
    const end = this.received.indexOf(endOfHead, known);
    if (end < 0 ? this.received.length > headLimitBytes : end > headLimitBytes) {
      this.refuse(431);
    } else if (end >= 0) {
      const head = parseRequestHead(this.received.slice(0, end));
      this.bodyStart = end + endOfHead.length;
      if (typeof head === "number") this.refuse(head);
      else this.head = head;
    } else if (this.hasLasted(requestMs)) {
      this.refuse(408);
    }
  }

  private answer(head: RequestHead): void {
    const body = this.received.slice(this.bodyStart, this.bodyStart + head.bodyBytes);
    const localAddress = this.client.localIP().toString();
    this.hasUnread = this.received.length > this.bodyStart + head.bodyBytes;
    try {
      this.begin(this.handler({ head, body, localAddress }), head.method === "HEAD");
    } catch (error) {
      // One page that fails must not take the device down.
      const reason = error instanceof Error ? error.message : "unknown error";
      this.begin(plain(500, `Failed: ${reason}`), head.method === "HEAD");
    }
  }

  private refuse(status: number): void {
    this.hasUnread = true;
    this.begin(refusal(status), false);
  }

  private begin(answer: Answer, isHeadOnly: boolean): void {
    this.received = "";
    const hasBody = !isHeadOnly && answer.status !== 204 && answer.status !== 304;
    this.text = headOf(answer) + (hasBody && answer.file === undefined ? answer.body : "");
    this.file = hasBody ? answer.file : undefined;
    this.enter("answering");
  }

  private send(): void {
    for (let pieces = 0; pieces < piecesAtOnce; pieces++) {
      if (!this.client.connected() || this.hasLasted(answerMs)) {
        this.close();
        return;
      }
      if (!hasRoom(this.client)) return;
      if (!this.sendPiece()) {
        this.finish();
        return;
      }
    }
  }

  /** Whether there was something to send. */
  private sendPiece(): boolean {
    const { file } = this;
    const left = this.text.length - this.sent;
    if (left > 0) {
      let end = this.sent + Math.min(left, pieceCharacters);
      // The two halves of a character go together.
      if (end < this.text.length && isHighSurrogate(this.text.charCodeAt(end - 1))) end--;
      this.client.print(this.text.slice(this.sent, end));
      this.sent = end;
      return true;
    }
    const fileSent = this.sent - this.text.length;
    if (file === undefined || fileSent >= file.size) return false;
    const size = Math.min(pieceBytes, file.size - fileSent);
    sendPart(this.client, file, fileSent, size);
    this.sent += size;
    return true;
  }

  private finish(): void {
    if (this.hasUnread) this.enter("draining");
    else this.close();
  }

  private drain(chunk: Uint8Array): void {
    const available = this.client.available();
    if (available > 0) this.client.readBytes(chunk, Math.min(available, chunkBytes));
    if (!this.client.connected() || this.hasLasted(drainMs)) this.close();
  }
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

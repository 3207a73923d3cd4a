import { NetworkServer } from "arduino/NetworkServer";
import { Visitor, type Handler } from "./visitor.ts";

/** Connections at a time. Each may hold some 8 kB of a request, and an answer. */
const visitorLimit = 4;
/** A client that says nothing for so long must go when another one waits. */
const patienceMs = 500;
const chunkBytes = 512;

/**
 * A web server that never stands still: Arduino's own reads each request to its end, and one client that sends a byte
 * now and then stops the whole device (core 3.3). This one does in each call what can be done at once, for at most
 * one request, and holds a bounded number of connections for a bounded time.
 */
export class Server {
  private readonly listener: NetworkServer;
  private readonly handler: Handler;
  private readonly chunk = new Uint8Array(chunkBytes);
  private visitors: Visitor[] = [];

  constructor(port: number, handler: Handler) {
    this.listener = new NetworkServer(port);
    this.handler = handler;
  }

  start(): void {
    this.listener.begin();
    this.listener.setNoDelay(true);
  }

  /** Call it often. */
  poll(): void {
    if (this.listener.hasClient()) this.admit();
    let hasAnswered = false;
    for (const visitor of this.visitors) {
      if (!hasAnswered || visitor.waitingMs() === 0) hasAnswered = visitor.step(this.chunk) || hasAnswered;
    }
    if (this.visitors.some((visitor) => visitor.isGone())) {
      this.visitors = this.visitors.filter((visitor) => !visitor.isGone());
    }
  }

  private admit(): void {
    if (this.visitors.length >= visitorLimit) {
      const idle = this.longestWaiting();
      if (idle === undefined) return;
      idle.close();
      this.visitors = this.visitors.filter((visitor) => visitor !== idle);
    }
    const client = this.listener.accept();
    this.visitors.push(new Visitor(client, this.handler));
  }

  private longestWaiting(): Visitor | undefined {
    let longest: Visitor | undefined = undefined;
    let longestMs = patienceMs;
    for (const visitor of this.visitors) {
      const waitingMs = visitor.waitingMs();
      if (waitingMs <= longestMs) continue;
      longest = visitor;
      longestMs = waitingMs;
    }
    return longest;
  }
}

/** Stand-in: no socket; tests connect by `servers` and say what bytes come. */
import { IPAddress } from "../IPAddress/IPAddress.ts";
import { NetworkClient } from "../NetworkClient/NetworkClient.ts";

/** For tests: the servers that the program has made, the newest last. */
export const servers: NetworkServer[] = [];

/** For tests: a client from the other side. Its bytes are Latin-1 text. */
export class Guest extends NetworkClient {
  /** What the program has sent. */
  received = "";
  /** False: it takes nothing, so that the program's buffer stays full. */
  isReading = true;
  private readonly own: IPAddress;
  private incoming = Buffer.alloc(0);
  private isThere = true;
  private hasClosed = false;

  constructor(localAddress: string) {
    super();
    this.own = new IPAddress(0, 0, 0, 0);
    this.own.fromString(localAddress);
  }
  /** For tests: bytes arrive. */
  sends(text: string): void {
    this.incoming = Buffer.concat([this.incoming, Buffer.from(text, "latin1")]);
  }
  /** For tests: the client closes its side. */
  leaves(): void {
    this.isThere = false;
  }
  /** For tests: whether the program has closed the connection. */
  get isOver(): boolean {
    return this.hasClosed;
  }

  override connected(): boolean {
    return !this.hasClosed && this.isThere;
  }
  override available(): number {
    return this.incoming.length;
  }
  override read(): number {
    const byte = this.incoming[0] ?? -1;
    this.incoming = this.incoming.subarray(1);
    return byte;
  }
  override readBytes(buffer: Uint8Array, size: number): number {
    const part = this.incoming.subarray(0, Math.min(size, buffer.length));
    buffer.set(part);
    this.incoming = this.incoming.subarray(part.length);
    return part.length;
  }
  override print(text: string): number {
    return this.takes(Buffer.from(text, "utf8"));
  }
  override stop(): void {
    this.hasClosed = true;
  }
  override localIP(): IPAddress {
    return this.own;
  }
  override takes(bytes: Uint8Array): number {
    if (this.hasClosed || !this.isThere) return 0;
    this.received += Buffer.from(bytes).toString("latin1");
    return bytes.length;
  }
  override get hasRoom(): boolean {
    return this.isReading && this.connected();
  }
}

export class NetworkServer {
  readonly port: number;
  isListening = false;
  private readonly waiting: Guest[] = [];

  constructor(port: number, _maxClients = 4) {
    this.port = port;
    servers.push(this);
  }
  begin(): void {
    this.isListening = true;
  }
  end(): void {
    this.isListening = false;
  }
  setNoDelay(_isEnabled: boolean): void {}
  hasClient(): boolean {
    return this.waiting.length > 0;
  }
  accept(): NetworkClient {
    return this.waiting.shift() ?? new Guest("0.0.0.0");
  }

  /** For tests: somebody connects to this address of the device. */
  connect(localAddress: string): Guest {
    const guest = new Guest(localAddress);
    this.waiting.push(guest);
    return guest;
  }
}

/** Stand-in: remembers what it was told. */
import type { IPAddress } from "../IPAddress/IPAddress.ts";

export class DNSServer {
  isRunning = false;
  ttlSeconds = 60;

  start(port: number, domain: string, _address: IPAddress): boolean {
    this.isRunning = port > 0 && domain !== "";
    return this.isRunning;
  }
  stop(): void {
    this.isRunning = false;
  }
  setTTL(seconds: number): void {
    this.ttlSeconds = seconds;
  }
  processNextRequest(): void {}
}

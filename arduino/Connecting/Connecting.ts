/** Stand-in: connections come about at once. */
import type { NetworkClient } from "../NetworkClient/NetworkClient.ts";

export class Connecting {
  private readonly result: boolean;

  constructor(client: NetworkClient, host: string, port: number) {
    this.result = client.connect(host, port) === 1;
  }
  isOver(): boolean {
    return true;
  }
  isConnected(): boolean {
    return this.result;
  }
}

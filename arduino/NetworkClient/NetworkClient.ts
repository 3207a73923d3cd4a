/** Stand-in: a connection that nobody answers; `HTTPClient`'s stand-in has an internet of its own. */
export class NetworkClient {
  connect(_host: string, _port: number): number {
    return 0;
  }
  connected(): boolean {
    return false;
  }
  available(): number {
    return 0;
  }
  read(): number {
    return -1;
  }
  print(_text: string): number {
    return 0;
  }
  stop(): void {}
  setTimeout(_timeoutMs: number): void {}
}

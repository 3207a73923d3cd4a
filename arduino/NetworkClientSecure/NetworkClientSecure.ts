/** Stand-in: remembers whom it trusts. */
import { NetworkClient } from "../NetworkClient/NetworkClient.ts";

export class NetworkClientSecure extends NetworkClient {
  protected override readonly scheme = "https";
  certificates = "";
  /** For tests: what the last connection ended with. */
  errorText = "";

  setCACert(certificates: string): void {
    this.certificates = certificates;
  }
  setInsecure(): void {}
  setHandshakeTimeout(_seconds: number): void {}
  lastErrorText(): string {
    return this.errorText;
  }

  protected override failTls(text: string): void {
    this.errorText = text;
  }
}

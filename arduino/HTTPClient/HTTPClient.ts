/** Stand-in: asks the `internet` of pages that tests put there. */
import { internet, type InternetPage } from "../NetworkClient/internet.ts";
import { NetworkClientSecure } from "../NetworkClientSecure/NetworkClientSecure.ts";
import type { NetworkClient } from "../NetworkClient/NetworkClient.ts";

export const HTTPC_DISABLE_FOLLOW_REDIRECTS = 0;
export const HTTPC_STRICT_FOLLOW_REDIRECTS = 1;
export const HTTPC_FORCE_FOLLOW_REDIRECTS = 2;

const connectionRefused = -1;

export class HTTPClient {
  private url = "";
  private client: NetworkClient | undefined;
  private page: InternetPage | undefined;

  begin(client: NetworkClient, url: string): boolean {
    this.client = client;
    this.url = url;
    return /^https?:\/\//.test(url);
  }
  end(): void {}
  setReuse(_isReused: boolean): void {}
  useHTTP10(_usesHttp10: boolean): void {}
  setUserAgent(_name: string): void {}
  setConnectTimeout(_timeoutMs: number): void {}
  setTimeout(_timeoutMs: number): void {}
  setFollowRedirects(_mode: number): void {}
  setRedirectLimit(_limit: number): void {}
  addHeader(_name: string, _value: string): void {}
  collectHeaders(_names: string): void {}
  GET(): number {
    return this.sendRequest("GET");
  }
  POST(_body: string): number {
    return this.sendRequest("POST");
  }
  sendRequest(method: string): number {
    internet.requests.push(`${method} ${this.url}`);
    this.page = internet.pages.get(this.url);
    if (this.page?.tlsError !== undefined) {
      if (this.client instanceof NetworkClientSecure) this.client.errorText = this.page.tlsError;
      return connectionRefused;
    }
    return this.page === undefined ? connectionRefused : (this.page.status ?? 200);
  }
  header(_name: string): string {
    return "";
  }
  getLocation(): string {
    return this.page?.location ?? "";
  }
  getSize(): number {
    return this.page?.size ?? this.page?.body?.length ?? 0;
  }
  getString(): string {
    return this.page?.body ?? "";
  }
  static errorToString(error: number): string {
    return error === connectionRefused ? "connection refused" : `error ${error}`;
  }
}

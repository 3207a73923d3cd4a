/**
 * An HTTP client. https://github.com/espressif/arduino-esp32/tree/master/libraries/HTTPClient
 *
 * Always give `begin` a client: without one the core would accept any certificate.
 *
 * @include <arduino/http_client.h>
 */
import type { NetworkClient } from "arduino/NetworkClient";

/** @type {followRedirects_t} */
export declare const HTTPC_DISABLE_FOLLOW_REDIRECTS: number;
/** @type {followRedirects_t} */
export declare const HTTPC_STRICT_FOLLOW_REDIRECTS: number;
/** @type {followRedirects_t} */
export declare const HTTPC_FORCE_FOLLOW_REDIRECTS: number;

/** @cpp otter::arduino::HttpClient */
export declare class HTTPClient {
  constructor();
  /**
   * False when the address cannot be understood. `client` must stay alive until `end`.
   * @param {String} url
   * @returns {bool}
   */
  begin(client: NetworkClient, url: string): boolean;
  end(): void;
  /** @param {bool} isReused whether the connection stays open for the next request */
  setReuse(isReused: boolean): void;
  /** @param {bool} usesHttp10 without chunked answers */
  useHTTP10(usesHttp10: boolean): void;
  /** @param {String} name */
  setUserAgent(name: string): void;
  /** @param {int32_t} timeoutMs 5000 */
  setConnectTimeout(timeoutMs: number): void;
  /** @param {uint16_t} timeoutMs 5000 */
  setTimeout(timeoutMs: number): void;
  /** @param {followRedirects_t} mode `HTTPC_DISABLE_FOLLOW_REDIRECTS` unless set */
  setFollowRedirects(mode: number): void;
  /** @param {uint16_t} limit 10 */
  setRedirectLimit(limit: number): void;
  /**
   * @param {String} name
   * @param {String} value
   */
  addHeader(name: string, value: string): void;
  /**
   * Headers of the answer to keep, separated by commas; a second call replaces the first.
   * @param {otter::arduino::HeaderNames} names
   */
  collectHeaders(names: string): void;
  /**
   * The status, or below 0 an error of `errorToString`.
   * @returns {int}
   */
  GET(): number;
  /**
   * @param {String} body
   * @returns {int}
   */
  POST(body: string): number;
  /**
   * Sends a request without a body.
   * @param {const char*} method
   * @returns {int}
   */
  sendRequest(method: string): number;
  /**
   * @param {const char*} name
   * @returns {String}
   */
  header(name: string): string;
  /**
   * The answer's Location header.
   * @returns {String}
   */
  getLocation(): string;
  /**
   * Content-Length, or -1.
   * @returns {int}
   */
  getSize(): number;
  /**
   * The whole body; look at `getSize` before.
   * @returns {String}
   */
  getString(): string;
  /**
   * @param {int} error
   * @returns {String}
   */
  static errorToString(error: number): string;
}

/**
 * A small web server that serves one request at a time.
 * https://github.com/espressif/arduino-esp32/tree/master/libraries/WebServer
 *
 * @include <arduino/web_server.h>
 */
import type { IPAddress } from "arduino/IPAddress";

/** @type {HTTPMethod} */
export declare const HTTP_ANY: number;
/** @type {HTTPMethod} */
export declare const HTTP_GET: number;
/** @type {HTTPMethod} */
export declare const HTTP_HEAD: number;
/** @type {HTTPMethod} */
export declare const HTTP_POST: number;
/** @type {HTTPMethod} */
export declare const HTTP_PUT: number;
/** @type {HTTPMethod} */
export declare const HTTP_DELETE: number;
/** @type {HTTPMethod} */
export declare const HTTP_OPTIONS: number;

/**
 * The length to announce for a body that is sent in chunks of unknown number.
 * @type {size_t}
 */
export declare const CONTENT_LENGTH_UNKNOWN: number;

/** @cpp otter::arduino::WebServer */
export declare class WebServer {
  /** @param {int} port 80 */
  constructor(port?: number);
  begin(): void;
  stop(): void;
  /** Serves what has arrived; call it often. */
  handleClient(): void;

  // ---- routes --------------------------------------------------------------------------------
  /**
   * @param {String} path
   * @param {HTTPMethod} method
   */
  on(path: string, method: number, handler: () => void): void;
  onNotFound(handler: () => void): void;

  // ---- the request; only inside a handler ----------------------------------------------------
  /**
   * The path without the query.
   * @returns {String}
   */
  uri(): string;
  /** @returns {HTTPMethod} */
  method(): number;
  /**
   * The Host header, port included.
   * @returns {String}
   */
  hostHeader(): string;
  /**
   * A field of the query or form; empty when there is none.
   * @param {String} name
   * @returns {String}
   */
  arg(name: string): string;
  /**
   * @param {String} name
   * @returns {bool}
   */
  hasArg(name: string): boolean;
  /** @returns {int} */
  args(): number;
  /**
   * The request's Content-Length, 0 without one.
   * @returns {int}
   */
  clientContentLength(): number;
  /**
   * Headers to keep for `header`; a second call replaces the first. Names are separated by commas (Arduino takes an
   * array of C strings here, which the language does not have).
   * @param {otter::arduino::HeaderNames} names
   */
  collectHeaders(names: string): void;
  /**
   * A header named in `collectHeaders`; empty when the request had none.
   * @param {String} name
   * @returns {String}
   */
  header(name: string): string;
  /**
   * Whether the request's Basic or Digest credentials are these.
   * @param {const char*} user
   * @param {const char*} password
   * @returns {bool}
   */
  authenticate(user: string, password: string): boolean;
  /** Answers 401, so that a browser asks for a name and a password. */
  requestAuthentication(): void;
  /**
   * The device's own address at which the request arrived.
   * @returns {IPAddress}
   */
  localIP(): IPAddress;

  // ---- the answer ----------------------------------------------------------------------------
  /**
   * Added to the next answer; call it before `send`.
   * @param {String} name
   * @param {String} value
   */
  sendHeader(name: string, value: string): void;
  /**
   * @param {int} code
   * @param {const char*} contentType
   * @param {String} body
   */
  send(code: number, contentType: string, body: string): void;
  /**
   * Sends bytes that lie in flash, such as an `Asset`.
   * @param {int} code
   * @param {const char*} contentType
   * @param {PGM_P} body
   * @param {size_t} size
   * @cpp send_P
   */
  send_P(code: number, contentType: string, body: Asset, size: number): void;
  /** @param {size_t} length */
  setContentLength(length: number): void;
  /** @param {String} part */
  sendContent(part: string): void;
}

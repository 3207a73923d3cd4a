/**
 * Downloads an image into the other slot and makes it bootable.
 * https://github.com/espressif/arduino-esp32/tree/master/libraries/HTTPUpdate
 *
 * @include <HTTPUpdate.h>
 */
import type { NetworkClient } from "arduino/NetworkClient";

/** @type {t_httpUpdate_return} */
export declare const HTTP_UPDATE_FAILED: number;
/** @type {t_httpUpdate_return} */
export declare const HTTP_UPDATE_NO_UPDATES: number;
/** @type {t_httpUpdate_return} */
export declare const HTTP_UPDATE_OK: number;

export declare class HTTPUpdate {
  /** @param {int} timeoutMs 8000 */
  constructor(timeoutMs?: number);
  /** @param {bool} restarts true unless set */
  rebootOnUpdate(restarts: boolean): void;
  /** @param {followRedirects_t} mode of `arduino/HTTPClient`; none is followed unless set */
  setFollowRedirects(mode: number): void;
  /** Called in the course of `update`, with bytes. At `done === total` nothing is bootable yet. */
  onProgress(handler: (done: number, total: number) => void): void;
  onStart(handler: () => void): void;
  onEnd(handler: () => void): void;
  /**
   * Downloads and activates; returns only when that is done or has failed.
   * @param {String} url
   * @returns {t_httpUpdate_return}
   */
  update(client: NetworkClient, url: string): number;
  /** @returns {int} */
  getLastError(): number;
  /** @returns {String} */
  getLastErrorString(): string;
}
/** The instance that the core brings. */
export declare const httpUpdate: HTTPUpdate;

/**
 * A TCP connection.
 *
 * @include <NetworkClient.h>
 */

export declare class NetworkClient {
  constructor();
  /**
   * 1 when connected.
   * @param {const char*} host
   * @param {uint16_t} port
   * @returns {int}
   */
  connect(host: string, port: number): number;
  /**
   * Also true while unread data is left.
   * @returns {bool}
   */
  connected(): boolean;
  /** @returns {int} */
  available(): number;
  /**
   * The next byte, or -1.
   * @returns {int}
   */
  read(): number;
  /**
   * Up to `size` bytes that are there already or come within `setTimeout`'s time; ask `available` before, to wait for none.
   * @param {uint8_t*} buffer
   * @param {size_t} size
   * @returns {size_t} bytes read
   */
  readBytes(buffer: Uint8Array, size: number): number;
  /**
   * @param {String} text
   * @returns {size_t} bytes written
   */
  print(text: string): number;
  stop(): void;
  /**
   * How long `connect` waits.
   * @param {uint32_t} timeoutMs
   */
  setConnectionTimeout(timeoutMs: number): void;
  /**
   * How long reads wait for data.
   * @param {unsigned long} timeoutMs
   */
  setTimeout(timeoutMs: number): void;
}

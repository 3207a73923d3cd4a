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
   * @param {String} text
   * @returns {size_t} bytes written
   */
  print(text: string): number;
  stop(): void;
  /**
   * How long reads wait for data.
   * @param {unsigned long} timeoutMs
   */
  setTimeout(timeoutMs: number): void;
}

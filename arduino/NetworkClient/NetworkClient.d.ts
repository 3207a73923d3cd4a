/**
 * A TCP connection.
 *
 * @include <NetworkClient.h>
 * @include <arduino/network_client.h>
 */
import type { IPAddress } from "arduino/IPAddress";

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
   * The device's own address at which the connection arrived.
   * @returns {IPAddress}
   */
  localIP(): IPAddress;
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

/**
 * Whether some 2 kB can be sent without waiting for the other side: `print` itself waits up to ten seconds for room.
 * @cpp otter::arduino::hasRoom
 * @returns {bool}
 */
export declare function hasRoom(client: NetworkClient): boolean;

/**
 * Sends a part of a file that lies in flash.
 * @cpp otter::arduino::sendPart
 * @param {PGM_P} file
 * @param {size_t} offset
 * @param {size_t} size
 * @returns {size_t} bytes sent
 */
export declare function sendPart(client: NetworkClient, file: Asset, offset: number, size: number): number;

/**
 * Listens for TCP connections.
 *
 * @include <NetworkServer.h>
 */
import type { NetworkClient } from "arduino/NetworkClient";

export declare class NetworkServer {
  /**
   * @param {uint16_t} port
   * @param {uint8_t} maxClients how many may wait to be accepted
   */
  constructor(port: number, maxClients?: number);
  begin(): void;
  end(): void;
  /**
   * Whether to send small pieces at once.
   * @param {bool} isEnabled
   */
  setNoDelay(isEnabled: boolean): void;
  /**
   * Whether somebody waits.
   * @returns {bool}
   */
  hasClient(): boolean;
  /** The next one who waits; not connected when nobody does. */
  accept(): NetworkClient;
}

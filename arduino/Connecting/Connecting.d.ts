/**
 * Connections that are made beside the program: `NetworkClient.connect` waits for the name server (10 s when it is silent), for the
 * other side and for TLS, and nothing else goes on meanwhile.
 *
 * @include <arduino/connecting.h>
 */
import type { NetworkClient } from "arduino/NetworkClient";

/** @cpp otter::arduino::Connecting */
export declare class Connecting {
  /**
   * Begins. The client is not to be touched, nor forgotten, until `isOver`.
   * @param {const char*} host
   * @param {uint16_t} port
   */
  constructor(client: NetworkClient, host: string, port: number);
  /** @returns {bool} */
  isOver(): boolean;
  /**
   * What `NetworkClient.connect` said; false until `isOver`.
   * @returns {bool}
   */
  isConnected(): boolean;
}

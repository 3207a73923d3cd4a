/**
 * A name server that gives every name the same address, so that a phone which joins the access point finds the
 * setup page. It answers from its own task (core 3).
 *
 * @include <DNSServer.h>
 */
import type { IPAddress } from "arduino/IPAddress";

export declare class DNSServer {
  constructor();
  /**
   * @param {uint16_t} port 53
   * @param {String} domain `*` for every name
   * @returns {bool}
   */
  start(port: number, domain: string, address: IPAddress): boolean;
  stop(): void;
  /**
   * How long answers may be remembered; default 60.
   * @param {uint32_t} seconds
   */
  setTTL(seconds: number): void;
  processNextRequest(): void;
}

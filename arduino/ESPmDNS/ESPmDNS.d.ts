/**
 * The device's own name in the home network: `<name>.local`.
 *
 * @include <ESPmDNS.h>
 */

export declare class MDNSResponder {
  private constructor();
  /**
   * @param {String} name without `.local`
   * @returns {bool}
   */
  begin(name: string): boolean;
  end(): void;
  /**
   * @param {String} service `http`
   * @param {String} protocol `tcp`
   * @param {uint16_t} port
   * @returns {bool}
   */
  addService(service: string, protocol: string, port: number): boolean;
}
export declare const MDNS: MDNSResponder;

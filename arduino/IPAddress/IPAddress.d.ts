/**
 * @include <IPAddress.h>
 */

/**
 * An IPv4 address.
 * @value
 */
export declare class IPAddress {
  /**
   * `new IPAddress(192, 168, 4, 1)`
   * @param {uint8_t} first
   * @param {uint8_t} second
   * @param {uint8_t} third
   * @param {uint8_t} fourth
   */
  constructor(first: number, second: number, third: number, fourth: number);
  /**
   * Reads `192.168.4.1`; false, and no change, when the text is no address.
   * @param {String} text
   * @returns {bool}
   */
  fromString(text: string): boolean;
  /**
   * `192.168.4.1`
   * @returns {String}
   */
  toString(): string;
}

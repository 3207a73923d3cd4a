/**
 * SHA-256 by the chip's own accelerator (mbedTLS).
 *
 * @include <arduino/sha256.h>
 */
import type { EspPartition } from "arduino/EspPartition";

/**
 * A digest in the making.
 * @cpp otter::arduino::Sha256
 */
export declare class Sha256 {
  constructor();
  /**
   * Adds the text's UTF-8 bytes.
   * @param {String} text
   */
  addText(text: string): void;
  /**
   * Adds bytes given as two hexadecimal digits each; false, and nothing added, for anything else.
   * @param {String} digits
   * @returns {bool}
   */
  addHex(digits: string): boolean;
  /**
   * Adds what is in flash; false when it cannot be read.
   * @param {size_t} offset bytes from the partition's start
   * @param {size_t} length bytes
   * @returns {bool}
   */
  addPartition(partition: EspPartition, offset: number, length: number): boolean;
  /**
   * The digest in lower-case hexadecimal digits. Nothing can be added after it.
   * @returns {String}
   */
  hex(): string;
}

/**
 * The chip itself.
 *
 * @include <Esp.h>
 */

export declare class EspClass {
  private constructor();
  /** Starts again from the bootloader; does not return. */
  restart(): void;
  /**
   * Bytes.
   * @returns {uint32_t}
   */
  getFreeHeap(): number;
  /**
   * Bytes; the least there ever was.
   * @returns {uint32_t}
   */
  getMinFreeHeap(): number;
  /**
   * Bytes; the largest piece.
   * @returns {uint32_t}
   */
  getMaxAllocHeap(): number;
  /**
   * Bytes of the running image.
   * @returns {uint32_t}
   */
  getSketchSize(): number;
  /**
   * Bytes of the slot that the next update goes to; 0 when there is none.
   * @returns {uint32_t}
   */
  getFreeSketchSpace(): number;
  /**
   * The address burnt into the chip; its first byte is the lowest of the number.
   * @returns {uint64_t}
   */
  getEfuseMac(): number;
  /** @returns {const char*} */
  getChipModel(): string;
  /** @returns {uint8_t} */
  getChipCores(): number;
  /** @returns {uint32_t} */
  getCpuFreqMHz(): number;
  /** @returns {const char*} */
  getSdkVersion(): string;
  /** @returns {const char*} */
  getCoreVersion(): string;
}
export declare const ESP: EspClass;

/**
 * Writes an image to the other slot. The first 16 bytes are held back until `end`, so that nothing half-written boots.
 *
 * @include <Update.h>
 */

export declare class UpdateClass {
  private constructor();
  /**
   * @param {size_t} size bytes of the whole image
   * @returns {bool}
   */
  begin(size: number): boolean;
  /**
   * The next bytes of the image. The first block is complete in flash only at `end`.
   * @param {uint8_t*} data
   * @param {size_t} length
   * @returns {size_t} bytes taken; less than `length` when something is wrong
   */
  write(data: Uint8Array, length: number): number;
  /**
   * True when the image is complete, passes the chip's own checks and will boot next.
   * @param {bool} evenIfRemaining
   * @returns {bool}
   */
  end(evenIfRemaining?: boolean): boolean;
  /** Gives up; the old image stays. Not before anything was written, and not before the first `begin`. */
  abort(): void;
  /** @returns {bool} */
  isRunning(): boolean;
  /** @returns {uint8_t} */
  getError(): number;
  /** @returns {const char*} */
  errorString(): string;
  /** @returns {size_t} */
  size(): number;
  /** @returns {size_t} */
  progress(): number;
  /** @returns {bool} */
  canRollBack(): boolean;
  /** @returns {bool} */
  rollBack(): boolean;
}
export declare const Update: UpdateClass;

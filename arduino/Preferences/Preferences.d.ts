/**
 * Small values that survive a restart, in the `nvs` partition. Names of spaces and keys have at most 15 characters.
 *
 * @include <Preferences.h>
 */

export declare class Preferences {
  constructor();
  /**
   * Opens a space; false when it is open already, or read-only and never written.
   * @param {const char*} name
   * @param {bool} isReadOnly
   * @returns {bool}
   */
  begin(name: string, isReadOnly?: boolean): boolean;
  end(): void;
  /** @returns {bool} */
  clear(): boolean;
  /**
   * @param {const char*} key
   * @returns {bool}
   */
  remove(key: string): boolean;
  /**
   * @param {const char*} key
   * @returns {bool}
   */
  isKey(key: string): boolean;
  /** @returns {size_t} */
  freeEntries(): number;
  /**
   * @param {const char*} key
   * @param {String} value
   * @returns {size_t} bytes stored: 0 on failure, and for an empty text
   */
  putString(key: string, value: string): number;
  /**
   * @param {const char*} key
   * @param {String} otherwise
   * @returns {String}
   */
  getString(key: string, otherwise?: string): string;
  /**
   * @param {const char*} key
   * @param {int32_t} value
   * @returns {size_t}
   */
  putInt(key: string, value: number): number;
  /**
   * @param {const char*} key
   * @param {int32_t} otherwise
   * @returns {int32_t}
   */
  getInt(key: string, otherwise?: number): number;
  /**
   * @param {const char*} key
   * @param {uint32_t} value
   * @returns {size_t}
   */
  putUInt(key: string, value: number): number;
  /**
   * @param {const char*} key
   * @param {uint32_t} otherwise
   * @returns {uint32_t}
   */
  getUInt(key: string, otherwise?: number): number;
  /**
   * @param {const char*} key
   * @param {bool} value
   * @returns {size_t}
   */
  putBool(key: string, value: boolean): number;
  /**
   * @param {const char*} key
   * @param {bool} otherwise
   * @returns {bool}
   */
  getBool(key: string, otherwise?: boolean): boolean;
  /**
   * @param {const char*} key
   * @param {double} value
   * @returns {size_t}
   */
  putDouble(key: string, value: number): number;
  /**
   * @param {const char*} key
   * @param {double} otherwise
   * @returns {double}
   */
  getDouble(key: string, otherwise?: number): number;
}

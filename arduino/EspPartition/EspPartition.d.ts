/**
 * Partitions of the flash.
 * https://docs.espressif.com/projects/esp-idf/en/v5.5/esp32/api-reference/storage/partition.html
 *
 * @include <esp_partition.h>
 * @include <arduino/partition.h>
 */

/** @pointer const esp_partition_t* */
export declare class EspPartition {
  private constructor();
  /** @type {const char*} */
  readonly label: string;
  /**
   * Bytes from the start of the flash.
   * @type {uint32_t}
   */
  readonly address: number;
  /**
   * Bytes.
   * @type {uint32_t}
   */
  readonly size: number;
}
/**
 * Whether both are the same partition.
 * @cpp otter::arduino::samePartition
 * @returns {bool}
 */
export declare function samePartition(first: EspPartition, second: EspPartition): boolean;
/**
 * Reads from a partition; decrypted, where flash is encrypted.
 * @param {size_t} offset bytes from the partition's start
 * @param {uint8_t*} destination
 * @param {size_t} size bytes
 * @returns {esp_err_t} 0 when everything was read
 */
export declare function esp_partition_read(
  partition: EspPartition,
  offset: number,
  destination: Uint8Array,
  size: number,
): number;

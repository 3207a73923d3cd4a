/**
 * Which slot runs, which one boots next, and whether the running image has been confirmed.
 * https://docs.espressif.com/projects/esp-idf/en/v5.5/esp32/api-reference/system/ota.html
 *
 * @include <esp_ota_ops.h>
 * @include <arduino/ota_state.h>
 */
import type { EspPartition } from "arduino/EspPartition";

/** @type {int} */
export declare const ESP_OK: number;

/** @type {esp_ota_img_states_t} */
export declare const ESP_OTA_IMG_NEW: number;
/** @type {esp_ota_img_states_t} */
export declare const ESP_OTA_IMG_PENDING_VERIFY: number;
/** @type {esp_ota_img_states_t} */
export declare const ESP_OTA_IMG_VALID: number;
/** @type {esp_ota_img_states_t} */
export declare const ESP_OTA_IMG_INVALID: number;
/** @type {esp_ota_img_states_t} */
export declare const ESP_OTA_IMG_ABORTED: number;
/** @type {esp_ota_img_states_t} */
export declare const ESP_OTA_IMG_UNDEFINED: number;

/** The slot that runs. */
export declare function esp_ota_get_running_partition(): EspPartition;
/**
 * The slot that the next update goes to; the running one when there is no other.
 * @cpp otter::arduino::nextUpdatePartition
 */
export declare function nextUpdatePartition(): EspPartition;
/**
 * One of `ESP_OTA_IMG_…`; `ESP_OTA_IMG_UNDEFINED` also when nothing is recorded of the slot.
 * @cpp otter::arduino::imageState
 * @returns {esp_ota_img_states_t}
 */
export declare function imageState(partition: EspPartition): number;
/**
 * @returns {esp_err_t}
 */
export declare function esp_ota_set_boot_partition(partition: EspPartition): number;
/**
 * Confirms the running image.
 * @returns {esp_err_t}
 */
export declare function esp_ota_mark_app_valid_cancel_rollback(): number;
/**
 * Gives up the running image and restarts with the one before; returns only when there is none.
 * @returns {esp_err_t}
 */
export declare function esp_ota_mark_app_invalid_rollback_and_reboot(): number;

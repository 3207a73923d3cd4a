/**
 * Why the chip has started.
 * https://docs.espressif.com/projects/esp-idf/en/v5.5/esp32/api-reference/system/misc_system_api.html
 *
 * @include <esp_system.h>
 */

/** @type {esp_reset_reason_t} */
export declare const ESP_RST_POWERON: number;
/** @type {esp_reset_reason_t} */
export declare const ESP_RST_SW: number;
/** @type {esp_reset_reason_t} */
export declare const ESP_RST_PANIC: number;
/** @type {esp_reset_reason_t} */
export declare const ESP_RST_TASK_WDT: number;
/** @type {esp_reset_reason_t} */
export declare const ESP_RST_DEEPSLEEP: number;
/** @type {esp_reset_reason_t} */
export declare const ESP_RST_BROWNOUT: number;

/** @returns {esp_reset_reason_t} */
export declare function esp_reset_reason(): number;

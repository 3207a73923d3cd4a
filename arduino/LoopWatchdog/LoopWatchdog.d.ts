/**
 * The watchdog over a program that hangs.
 * https://docs.espressif.com/projects/esp-idf/en/v5.5/esp32/api-reference/system/wdts.html
 *
 * @include <arduino/loop_watchdog.h>
 */

/**
 * From now on, a program that does not come back to its loop for so long crashes, and the chip starts again.
 * @cpp otter::arduino::watchLoop
 * @param {uint32_t} timeoutMs
 */
export declare function watchLoop(timeoutMs: number): void;
/** No longer. */
export declare function disableLoopWDT(): void;

/**
 * Four numbers that survive crashes, watchdogs and restarts, but no loss of power. Writing them wears nothing out.
 *
 * @include <arduino/rtc_words.h>
 */

/**
 * 0 when the power was gone, or when it was never written.
 * @cpp otter::arduino::readRtcWord
 * @param {uint8_t} index 0 to 3
 * @returns {uint32_t}
 */
export declare function readRtcWord(index: number): number;
/**
 * @cpp otter::arduino::writeRtcWord
 * @param {uint8_t} index 0 to 3
 * @param {uint32_t} value
 */
export declare function writeRtcWord(index: number, value: number): void;

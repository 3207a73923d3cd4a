/**
 * The time of day by NTP. `Date.now()` follows it.
 *
 * @include <Arduino.h>
 * @include <arduino/time_of_day.h>
 */

/**
 * Starts asking these time servers.
 * @param {long} offsetSeconds of the time zone
 * @param {int} daylightOffsetSeconds
 * @param {otter::border::KeptText} server the core keeps the pointer
 */
export declare function configTime(offsetSeconds: number, daylightOffsetSeconds: number, server: string): void;
/**
 * Seconds since 1970; small numbers until the time is known.
 * @cpp otter::arduino::unixSeconds
 * @returns {double}
 */
export declare function unixSeconds(): number;

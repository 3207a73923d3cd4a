/**
 * Which board the firmware was built for.
 *
 * @include <arduino/board_name.h>
 */

/**
 * `esp32`, `esp32c3`, `esp32s3`: the chip, or what the build says with `-D OTTER_BOARD="name"`. Manifests name it too.
 * @cpp otter::arduino::boardName
 * @returns {const char*}
 */
export declare function boardName(): string;

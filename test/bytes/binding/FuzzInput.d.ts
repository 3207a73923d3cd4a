/**
 * What libFuzzer asks a program. The binding of the targets in this folder, and of nothing else.
 *
 * @include <fuzz_input.h>
 */

/**
 * Says what the target of this name does with each input.
 * @cpp otter::fuzz::onInput
 * @param {std::string} name
 */
export declare function onInput(name: string, target: () => void): void;

/**
 * Bytes of the input at hand.
 * @cpp otter::fuzz::inputSize
 * @returns {int32_t}
 */
export declare function inputSize(): number;

/**
 * Copies the input into a buffer of its size.
 * @cpp otter::fuzz::readInput
 * @param {uint8_t*} buffer
 */
export declare function readInput(buffer: Uint8Array): void;

/**
 * The input as text, as the border reads bytes.
 * @cpp otter::fuzz::inputText
 * @returns {String}
 */
export declare function inputText(): string;

/**
 * The input as text of which each character is a byte.
 * @cpp otter::fuzz::inputAsCharacters
 * @returns {String}
 */
export declare function inputAsCharacters(): string;

/**
 * Lets time go by.
 * @cpp otter::fuzz::advance
 * @param {double} durationMs
 */
export declare function advance(durationMs: number): void;

/**
 * Lets somebody connect, who sends the bytes from `start` of the input on; `rhythm` says in what parts and when.
 * @cpp otter::fuzz::visit
 * @param {int32_t} start
 * @param {uint8_t} rhythm
 */
export declare function visit(start: number, rhythm: number): void;

/**
 * Whether the device has closed the connection of the last visitor.
 * @cpp otter::fuzz::isVisitOver
 * @returns {bool}
 */
export declare function isVisitOver(): boolean;

/**
 * What the device has sent to the last visitor.
 * @cpp otter::fuzz::received
 * @returns {String}
 */
export declare function received(): string;

/**
 * Lets the radio hear a network whose name is this part of the input.
 * @cpp otter::fuzz::hear
 * @param {int32_t} start
 * @param {int32_t} size
 */
export declare function hear(start: number, size: number): void;

/**
 * The network that the device last tried to join.
 * @cpp otter::fuzz::attempted
 * @returns {String}
 */
export declare function attempted(): string;

/**
 * Calls what is due.
 * @cpp otter::fuzz::runTimers
 */
export declare function runTimers(): void;

/**
 * Says that a target goes on after it has returned, or that it has come to its end.
 * @cpp otter::fuzz::goesOn
 * @param {bool} doesSo
 */
export declare function goesOn(doesSo: boolean): void;

/**
 * Whoever the device connects to now answers with the next part of the input, from `start` on: a byte for the rhythm, two
 * for the length, the higher first, and so many bytes. At its end nobody answers any more.
 * @cpp otter::fuzz::answerInTurn
 * @param {int32_t} start
 */
export declare function answerInTurn(start: number): void;

/**
 * Puts an image into the slot that runs.
 * @cpp otter::fuzz::writeRunningSlot
 * @param {uint8_t*} image
 * @param {int32_t} size
 */
export declare function writeRunningSlot(image: Uint8Array, size: number): void;

/**
 * Whether the device would boot from the other slot.
 * @cpp otter::fuzz::isOtherSlotNext
 * @returns {bool}
 */
export declare function isOtherSlotNext(): boolean;

/**
 * Unpacks the input from `start` on as zlib does. How many bytes come out; below 0 when zlib refuses it, or more than
 * `limit` would come.
 * @cpp otter::fuzz::inflatedByZlib
 * @param {int32_t} start
 * @param {uint8_t*} output
 * @param {int32_t} limit
 * @returns {int32_t}
 */
export declare function inflatedByZlib(start: number, output: Uint8Array, limit: number): number;

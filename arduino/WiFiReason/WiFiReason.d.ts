/**
 * Why the station lost, or did not get, its connection. Arduino tells it only to event handlers, which run in
 * another task; a few lines of C++ keep the last one for the program to ask.
 *
 * @include <arduino/wifi_reason.h>
 */

/**
 * Begins to listen; call it once before `WiFi.begin`.
 * @cpp otter::arduino::watchDisconnections
 */
export declare function watchDisconnections(): void;
/**
 * How often the station was disconnected since `watchDisconnections`.
 * @cpp otter::arduino::disconnections
 * @returns {uint32_t}
 */
export declare function disconnections(): number;
/**
 * The reason of the last disconnection as IEEE 802.11 and ESP-IDF number them (`wifi_err_reason_t`), or 0:
 * 2 and 202 authentication failed or expired, 15 and 204 the handshake did not finish (mostly a wrong password),
 * 201 no such network, 203 association refused, 200 the signal was lost, 8 left by oneself.
 * @cpp otter::arduino::disconnectReason
 * @returns {uint8_t}
 */
export declare function disconnectReason(): number;

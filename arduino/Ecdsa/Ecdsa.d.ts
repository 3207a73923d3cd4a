/**
 * Signatures by ECDSA over the curve P-256 with SHA-256, which JOSE calls ES256 (mbedTLS).
 *
 * @include <arduino/ecdsa.h>
 */

/**
 * Whether this key signed the text's UTF-8 bytes.
 * @cpp otter::arduino::isSignedByP256
 * @param {String} text
 * @param {String} key x and y of the public key, 64 hexadecimal digits each
 * @param {String} signature r and s, likewise
 * @returns {bool}
 */
export declare function isSignedByP256(text: string, key: string, signature: string): boolean;

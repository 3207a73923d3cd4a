/**
 * A TLS connection (mbedTLS). The host's name is checked against its certificate; dates are not, the core is built
 * without them.
 *
 * @include <arduino/secure_client.h>
 */
import { NetworkClient } from "arduino/NetworkClient";

/** @cpp otter::arduino::SecureClient */
export declare class NetworkClientSecure extends NetworkClient {
  constructor();
  /**
   * Certificates of authorities to trust, in PEM form, one after the other.
   * @param {otter::border::KeptText} certificates
   */
  setCACert(certificates: string): void;
  /** Trusts anybody. Not for updates. */
  setInsecure(): void;
  /** @param {unsigned long} seconds */
  setHandshakeTimeout(seconds: number): void;
  /**
   * What mbedTLS says about the last connection; empty while nothing went wrong.
   * @returns {String}
   */
  lastErrorText(): string;
}

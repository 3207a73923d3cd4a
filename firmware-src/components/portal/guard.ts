import { isIpv4 } from "../../support/ipv4.ts";
import { hostOf } from "../../support/url.ts";
import { asciiLowerCase } from "../../support/ascii.ts";

/** What a request says about where it comes from. */
export interface Caller {
  /** The Host header. */
  readonly host: string;
  /** The Origin header; empty when there is none. */
  readonly origin: string;
}

/**
 * Whether the device itself is meant: by one of its names, or by an address. Any other name is one that the access
 * point's name server let lead here, or one that a stranger lets point to the device.
 */
export function isOwnHost(host: string, ownNames: readonly string[]): boolean {
  const name = hostOf(host);
  return ownNames.includes(name) || isIpv4(name);
}

/** Whether a change may come from this caller: only from the device's own page. */
export function isOwnCaller(caller: Caller, ownNames: readonly string[]): boolean {
  if (!isOwnHost(caller.host, ownNames)) return false;
  // Old browsers send none with a form; the token has the last word.
  return caller.origin === "" || asciiLowerCase(caller.origin) === `http://${asciiLowerCase(caller.host)}`;
}

/** Whether two texts are the same, in a time that does not tell where they differ. */
export function isSameSecret(given: string, secret: string): boolean {
  let difference = given.length ^ secret.length;
  for (let i = 0; i < secret.length; i++) difference |= given.charCodeAt(i) ^ secret.charCodeAt(i);
  return difference === 0;
}

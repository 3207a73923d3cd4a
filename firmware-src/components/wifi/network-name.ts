import { byteCount } from "../../support/bytes.ts";

const longestNameBytes = 32;

/**
 * Whether a network can be called that and joined by that name. The driver's names end at their first NUL: what stands before it would
 * be another network.
 */
export function isNetworkName(name: string): boolean {
  return name !== "" && byteCount(name) <= longestNameBytes && !name.includes("\0");
}

/** Why a network could not be joined. */
export type JoinFailure = "wrong password" | "not found" | "no address" | "refused" | "no answer";

/**
 * ESP-IDF's `wifi_err_reason_t` in words. An access point does not say "wrong password"; what a wrong one leads to is
 * a handshake that never ends (15, 204) or an authentication that fails (2, 202) or expires.
 */
const failures = new Map<number, JoinFailure>([
  [2, "wrong password"],
  [14, "wrong password"],
  [15, "wrong password"],
  [23, "wrong password"],
  [202, "wrong password"],
  [204, "wrong password"],
  [201, "not found"],
  [210, "not found"],
  [211, "not found"],
  [212, "not found"],
  [5, "refused"],
  [17, "refused"],
  [203, "refused"],
]);

/** 8 is what the station itself causes when it leaves. */
export const leftByOneself = 8;

export function failureOf(reason: number): JoinFailure {
  return failures.get(reason) ?? "no answer";
}

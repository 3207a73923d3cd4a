import { consistsOf, hexadecimalDigits } from "../../support/characters.ts";
import { asciiLowerCase } from "../../support/ascii.ts";

/** What it takes to join a network. */
export interface Credentials {
  /** The network's name, exactly; see `support/bytes.ts` for names that are no UTF-8. */
  readonly name: string;
  /** Empty for an open network. */
  readonly password: string;
  /** Who asks, in a network of an organisation (WPA2-Enterprise). */
  readonly login?: Login | undefined;
  /** The address that the device takes; else the router gives one. */
  readonly fixed?: FixedAddress | undefined;
}

/** How an organisation's network wants to be told who asks; the password goes with it. */
export interface Login {
  readonly method: "PEAP" | "TTLS";
  readonly user: string;
}

/** Addresses as text, `192.168.1.50`. */
export interface FixedAddress {
  readonly address: string;
  readonly gateway: string;
  readonly mask: string;
  readonly nameServer: string;
}

/** Whether both are the same in every member. */
export function areSame(one: Credentials, other: Credentials): boolean {
  return (
    one.name === other.name &&
    one.password === other.password &&
    one.login?.method === other.login?.method &&
    one.login?.user === other.login?.user &&
    one.fixed?.address === other.fixed?.address &&
    one.fixed?.gateway === other.fixed?.gateway &&
    one.fixed?.mask === other.fixed?.mask &&
    one.fixed?.nameServer === other.fixed?.nameServer
  );
}

/** Why the password cannot be one, or undefined. WPA2 takes 8 to 63 characters of ASCII, or 64 hexadecimal digits. */
export type PasswordProblem = "too short" | "too long" | "not ASCII";

export function passwordProblem(password: string): PasswordProblem | undefined {
  if (password === "") return undefined;
  for (let i = 0; i < password.length; i++) {
    const unit = password.charCodeAt(i);
    if (unit < 0x20 || unit > 0x7e) return "not ASCII";
  }
  if (password.length < 8) return "too short";
  if (password.length > 64) return "too long";
  return password.length < 64 || consistsOf(asciiLowerCase(password), hexadecimalDigits) ? undefined : "too long";
}

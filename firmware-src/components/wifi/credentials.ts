import { consistsOf, hexadecimalDigits } from "../../support/characters.ts";

/** What it takes to join a network. */
export interface Credentials {
  /** The network's name, exactly; see `support/bytes.ts` for names that are no UTF-8. */
  readonly name: string;
  /** Empty for an open network. */
  readonly password: string;
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
  return password.length < 64 || consistsOf(password.toLowerCase(), hexadecimalDigits) ? undefined : "too long";
}

import { textOfHex } from "../../support/bytes.ts";
import { passwordProblem, type Credentials, type PasswordProblem } from "../wifi/credentials.ts";

/** The fields of the form that joins a network, as they came. */
export interface JoinForm {
  /** The chosen network in hexadecimal digits, or empty for another one. */
  readonly network: string;
  /** The other network's name. */
  readonly name: string;
  readonly password: string;
}

export type FormProblem = "nothing chosen" | PasswordProblem;

const longestNameBytes = 32;

/** What to join, or what is wrong with the form. */
export function readJoinForm(form: JoinForm): Credentials | FormProblem {
  const name = form.network === "" ? form.name : textOfHex(form.network);
  if (name === undefined || name === "" || form.network.length > 2 * longestNameBytes) return "nothing chosen";
  return passwordProblem(form.password) ?? { name, password: form.password };
}

import { textOfHex } from "../../support/bytes.ts";
import { isIpv4 } from "../../support/ipv4.ts";
import {
  passwordProblem,
  type Credentials,
  type FixedAddress,
  type Login,
  type PasswordProblem,
} from "../wifi/credentials.ts";
import { isNetworkName } from "../wifi/network-name.ts";

/**
 * The fields of the form that joins a network, as they came: `network` is the chosen one in hexadecimal digits, or empty for another one,
 * whose `name` was typed; `password`; `user` and `method` of an organisation's network; and the fixed addresses.
 */
export type Fields = ReadonlyMap<string, string>;

export type FormProblem = "nothing chosen" | "no address" | PasswordProblem;

const usualMask = "255.255.255.0";

/** What to join, or what is wrong with the form. */
export function readJoinForm(fields: Fields): Credentials | FormProblem {
  const network = fieldOf(fields, "network");
  const name = network === "" ? (fields.get("name") ?? "") : textOfHex(network);
  if (name === undefined || !isNetworkName(name)) return "nothing chosen";
  const password = fields.get("password") ?? "";
  const login = readLogin(fields);
  // An organisation's passwords have no length of WPA's.
  const problem = login === undefined ? passwordProblem(password) : undefined;
  if (problem !== undefined) return problem;
  const fixed = readFixedAddress(fields);
  return fixed === "no address" ? fixed : { name, password, login, fixed };
}

function readLogin(fields: Fields): Login | undefined {
  const user = fieldOf(fields, "user");
  return user === "" ? undefined : { method: fieldOf(fields, "method") === "TTLS" ? "TTLS" : "PEAP", user };
}

/** Undefined when there is none: the router gives one. */
function readFixedAddress(fields: Fields): FixedAddress | undefined | "no address" {
  const address = fieldOf(fields, "address");
  if (address === "") return undefined;
  const gateway = fieldOf(fields, "gateway");
  const mask = fieldOf(fields, "mask", usualMask);
  // Most routers answer names, too.
  const nameServer = fieldOf(fields, "dns", gateway);
  const isComplete = [address, gateway, mask, nameServer].every((text) => isIpv4(text));
  return isComplete ? { address, gateway, mask, nameServer } : "no address";
}

function fieldOf(fields: Fields, name: string, usual = ""): string {
  const text = fields.get(name)?.trim() ?? "";
  return text === "" ? usual : text;
}

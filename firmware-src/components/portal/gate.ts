import { plain, type Answer } from "../../support/server/answer.ts";
import type { Request } from "../../support/server/visitor.ts";
import { isOwnHost, isSameSecret } from "./guard.ts";
import { asciiLowerCase } from "../../support/ascii.ts";

export interface GateOptions {
  /** Lower-case names under which the page may be asked for, beside addresses. */
  readonly ownNames: readonly string[];
  readonly homeNetwork: "off" | "password" | "open";
}

/** Who asks. */
export type Caller = "guest" | "stray" | Answer;

const user = "otter";

/** Decides who gets to see the page. */
export class Gate {
  private readonly options: GateOptions;
  private readonly accessPointAddress: string;
  private readonly password: () => string;

  /** `password`: the access point's; empty when it has none. */
  constructor(options: GateOptions, accessPointAddress: string, password: () => string) {
    this.options = options;
    this.accessPointAddress = accessPointAddress;
    this.password = password;
  }

  /**
   * A guest may see the page; a stray in the access point has asked for somebody else and shall be led to it; everybody else
   * gets this answer.
   */
  judge({ head, localAddress }: Request): Caller {
    const isOwn = isOwnHost(head.headers.get("host") ?? "", this.options.ownNames);
    if (localAddress === this.accessPointAddress) return isOwn ? "guest" : "stray";
    const { homeNetwork } = this.options;
    const password = this.password();
    if (homeNetwork === "off" || (homeNetwork === "password" && password === "")) {
      return plain(403, "Not in this network.");
    }
    // A name that a stranger lets point to the device: not even a password is asked for.
    if (!isOwn) return plain(403, "Not under this name.");
    if (homeNetwork === "open" || isLogin(head.headers.get("authorization") ?? "", password)) return "guest";
    return {
      ...plain(401, "The device's password, please."),
      headers: [["WWW-Authenticate", `Basic realm="${user}"`]],
    };
  }
}

/** Whether this header (RFC 7617) has the right name and password. */
function isLogin(header: string, password: string): boolean {
  const scheme = "basic ";
  if (asciiLowerCase(header.slice(0, scheme.length)) !== scheme) return false;
  try {
    return isSameSecret(atob(header.slice(scheme.length).trim()), `${user}:${password}`);
  } catch {
    return false;
  }
}

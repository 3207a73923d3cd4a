import { Preferences } from "arduino/Preferences";
import { hexOf, textOfHex } from "../../support/bytes.ts";
import { areSame, type Credentials, type FixedAddress, type Login } from "./credentials.ts";

const space = "wifi";
const key = "networks";
const limit = 5;

/** The networks that the device knows, the last used one first. One value in flash: a power cut leaves the old list or the new one. */
export class SavedNetworks {
  private list: Credentials[] = [];

  load(): void {
    const preferences = new Preferences();
    if (!preferences.begin(space, true)) return;
    this.list = decode(preferences.getString(key));
    preferences.end();
  }

  all(): readonly Credentials[] {
    return this.list;
  }

  /** Puts the network first, in place of what was known of it; beyond five, the longest unused one goes. */
  remember(credentials: Credentials): void {
    const first = this.list.at(0);
    if (first !== undefined && areSame(first, credentials)) return;
    const others = this.list.filter((known) => known.name !== credentials.name);
    this.list = [credentials, ...others].slice(0, limit);
    this.store();
  }

  /** Whether the network was known. */
  forget(name: string): boolean {
    const left = this.list.filter((known) => known.name !== name);
    if (left.length === this.list.length) return false;
    this.list = left;
    this.store();
    return true;
  }

  private store(): void {
    const preferences = new Preferences();
    if (!preferences.begin(space)) return;
    preferences.putString(key, encode(this.list));
    preferences.end();
  }
}

/**
 * A line for each network, its members in hexadecimal digits and between blanks: any byte may stand in a name. Behind name and
 * password stand method and user of a login, then the four addresses, as far as there are any.
 */
function encode(list: readonly Credentials[]): string {
  return list
    .map((known) =>
      membersOf(known)
        .map((member) => hexOf(member))
        .join(" "),
    )
    .join("\n");
}

function membersOf({ name, password, login, fixed }: Credentials): string[] {
  const members = [name, password];
  if (login !== undefined || fixed !== undefined) members.push(login?.method ?? "", login?.user ?? "");
  if (fixed !== undefined) members.push(fixed.address, fixed.gateway, fixed.mask, fixed.nameServer);
  return members;
}

function decode(text: string): Credentials[] {
  const list: Credentials[] = [];
  for (const line of text.split("\n")) {
    const members: string[] = [];
    for (const digits of line.split(" ")) {
      const member = textOfHex(digits);
      if (member !== undefined) members.push(member);
    }
    if (members.length < 2 || members[0] === "") continue;
    list.push({ name: members[0], password: members[1], login: loginOf(members), fixed: fixedOf(members) });
  }
  return list;
}

function loginOf(members: readonly string[]): Login | undefined {
  const method = members.at(2);
  const user = members.at(3) ?? "";
  return method === "PEAP" || method === "TTLS" ? { method, user } : undefined;
}

function fixedOf(members: readonly string[]): FixedAddress | undefined {
  if (members.length < 8) return undefined;
  return { address: members[4], gateway: members[5], mask: members[6], nameServer: members[7] };
}

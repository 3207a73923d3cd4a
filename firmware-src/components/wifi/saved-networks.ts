import { Preferences } from "arduino/Preferences";
import { hexOf, textOfHex } from "../../support/bytes.ts";
import type { Credentials } from "./credentials.ts";

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
    if (first !== undefined && first.name === credentials.name && first.password === credentials.password) return;
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

/** A line for each network, name and password in hexadecimal digits: any byte may stand in a name. */
function encode(list: readonly Credentials[]): string {
  return list.map((known) => `${hexOf(known.name)} ${hexOf(known.password)}`).join("\n");
}

function decode(text: string): Credentials[] {
  const list: Credentials[] = [];
  for (const line of text.split("\n")) {
    const space = line.indexOf(" ");
    if (space < 1) continue;
    const name = textOfHex(line.slice(0, space));
    const password = textOfHex(line.slice(space + 1));
    if (name !== undefined && password !== undefined) list.push({ name, password });
  }
  return list;
}

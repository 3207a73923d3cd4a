import { hexOf } from "./bytes.ts";
import { digits, letters } from "./characters.ts";

/** The parts of an address that matter to whoever decides whether to go there. */
export interface Url {
  readonly isSecure: boolean;
  /** Lower-case, without the port. */
  readonly host: string;
  /** From the first `/` on, query included; at least `/`. */
  readonly path: string;
}

/** Reads an absolute http or https address; undefined for anything else, also for one with a user name in it. */
export function parseUrl(text: string): Url | undefined {
  const lower = text.toLowerCase();
  const isSecure = lower.startsWith("https://");
  if (!isSecure && !lower.startsWith("http://")) return undefined;
  const start = isSecure ? 8 : 7;
  let end = start;
  while (end < text.length && !"/?#".includes(text.charAt(end))) end++;
  const authority = lower.slice(start, end);
  if (authority.includes("@") || authority.includes("[") || authority.includes("\\")) return undefined;
  const host = hostOf(authority);
  if (host === "") return undefined;
  const path = text.slice(end);
  return { isSecure, host, path: path.startsWith("/") ? path : `/${path}` };
}

/** `Example.org:8080` without its port, in lower case and without the root's dot. */
export function hostOf(authority: string): string {
  const colon = authority.indexOf(":");
  const host = (colon < 0 ? authority : authority.slice(0, colon)).toLowerCase();
  return host.endsWith(".") ? host.slice(0, -1) : host;
}

/** What a redirect from `base` with this Location header leads to. */
export function resolveUrl(base: string, location: string): string {
  if (!location.startsWith("/")) return location;
  const colon = base.indexOf("://");
  if (location.startsWith("//")) return `${base.slice(0, colon)}:${location}`;
  const slash = base.indexOf("/", colon + 3);
  return (slash < 0 ? base : base.slice(0, slash)) + location;
}

const unreserved = `${letters}${digits}-_.~`;

/** The text as a value in a query: everything but unreserved characters as `%xx`. */
export function encodeQuery(text: string): string {
  let result = "";
  for (const character of text) {
    if (unreserved.includes(character)) {
      result += character;
    } else {
      const hex = hexOf(character);
      for (let i = 0; i < hex.length; i += 2) result += `%${hex.slice(i, i + 2)}`;
    }
  }
  return result;
}

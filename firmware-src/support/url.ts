import { hexOf } from "./bytes.ts";
import { consistsOf, digits, letters } from "./characters.ts";
import { asciiLowerCase } from "./ascii.ts";

/** The parts of an address that matter to whoever decides whether to go there. */
export interface Url {
  readonly isSecure: boolean;
  /** Lower-case, without the port. */
  readonly host: string;
  readonly port: number;
  /** From the first `/` on, query included; at least `/`. */
  readonly path: string;
}

/** Reads an absolute http or https address; undefined for anything else, also for one with a user name in it. */
export function parseUrl(text: string): Url | undefined {
  const lower = asciiLowerCase(text);
  const isSecure = lower.startsWith("https://");
  if (!isSecure && !lower.startsWith("http://")) return undefined;
  const start = isSecure ? 8 : 7;
  let end = start;
  while (end < text.length && !"/?#".includes(text.charAt(end))) end++;
  const authority = lower.slice(start, end);
  if (authority.includes("@") || authority.includes("[") || authority.includes("\\")) return undefined;
  const host = hostOf(authority);
  if (host.split(".").includes("")) return undefined;
  const port = portOf(authority, isSecure ? 443 : 80);
  if (port === undefined || hasBlank(text)) return undefined;
  const fragment = text.indexOf("#", end);
  const path = text.slice(end, fragment < 0 ? text.length : fragment);
  return { isSecure, host, port, path: path.startsWith("/") ? path : `/${path}` };
}

function portOf(authority: string, usual: number): number | undefined {
  const colon = authority.indexOf(":");
  if (colon < 0) return usual;
  const text = authority.slice(colon + 1);
  const port = consistsOf(text, digits) ? Number(text) : 0;
  return port > 0 && port <= 65_535 ? port : undefined;
}

/** A blank or a control character would end the line of a request, and begin another one. */
function hasBlank(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code <= 0x20 || code === 0x7f) return true;
  }
  return false;
}

/** `Example.org:8080` without its port, in lower case and without the root's dot. */
export function hostOf(authority: string): string {
  const colon = authority.indexOf(":");
  const host = asciiLowerCase(colon < 0 ? authority : authority.slice(0, colon));
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

import { consistsOf, digits, letters } from "../characters.ts";
import { asciiLowerCase } from "../ascii.ts";

/** A request as it came, apart from its body. */
export interface RequestHead {
  readonly method: "GET" | "HEAD" | "POST";
  /** From the first `/` to the query, as it came: nothing is decoded. */
  readonly path: string;
  /** Behind the `?`; empty when there is none. */
  readonly query: string;
  /** By their names in lower case. A character is a byte. */
  readonly headers: ReadonlyMap<string, string>;
  readonly bodyBytes: number;
}

/** Bytes of the lines before the body; browsers send some 500, and cookies of sites whose name leads here. */
export const headLimitBytes = 4096;
export const bodyLimitBytes = 4096;
const headerLimit = 48;
const lengthDigits = 9;

/** A second one of these would let two readers see two different requests (RFC 9112 §3.2, §6.3). */
const single = ["host", "origin", "content-length", "content-type", "authorization", "transfer-encoding"];
const tokenCharacters = `${letters}${digits}!#$%&'*+-.^_\`|~`;

/** Reads the lines before the empty one (RFC 9112); the status to refuse with when they are no request. */
export function parseRequestHead(text: string): RequestHead | number {
  const lines = text.split("\r\n");
  const words = lines[0].split(" ");
  if (words.length !== 3) return 400;
  const [method, target, version] = words;
  if (version !== "HTTP/1.1" && version !== "HTTP/1.0") return version.startsWith("HTTP/") ? 505 : 400;
  if (method !== "GET" && method !== "HEAD" && method !== "POST") return consistsOf(method, letters) ? 501 : 400;
  if (!target.startsWith("/") || !isVisible(target)) return 400;
  const headers = parseHeaders(lines);
  if (typeof headers === "number") return headers;
  if (!headers.has("host") && version === "HTTP/1.1") return 400;
  const bodyBytes = bodyLength(method, headers);
  if (bodyBytes < 0) return -bodyBytes;
  const question = target.indexOf("?");
  const path = question < 0 ? target : target.slice(0, question);
  const query = question < 0 ? "" : target.slice(question + 1);
  return { method, path, query, headers, bodyBytes };
}

function parseHeaders(lines: readonly string[]): Map<string, string> | number {
  if (lines.length - 1 > headerLimit) return 431;
  const headers = new Map<string, string>();
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i];
    const colon = line.indexOf(":");
    const name = asciiLowerCase(line.slice(0, Math.max(colon, 0)));
    if (!consistsOf(name, tokenCharacters) || hasControl(line)) return 400;
    if (!headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
    else if (single.includes(name)) return 400;
  }
  return headers;
}

/** Bytes that follow the head; the negative of a status when that cannot be known or is too much. */
function bodyLength(method: string, headers: ReadonlyMap<string, string>): number {
  if (headers.has("transfer-encoding")) return -501;
  const text = headers.get("content-length");
  if (text === undefined) return method === "POST" ? -411 : 0;
  if (!consistsOf(text, digits)) return -400;
  return text.length > lengthDigits || Number(text) > bodyLimitBytes ? -413 : Number(text);
}

function isVisible(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code <= 0x20 || code >= 0x7f) return false;
  }
  return true;
}

function hasControl(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code < 0x20 && code !== 0x09) || code === 0x7f) return true;
  }
  return false;
}

import { asciiLowerCase } from "../ascii.ts";
/** What comes before the body of an answer (RFC 9112). */
export interface Head {
  readonly status: number;
  /** By their names in lower case. */
  readonly headers: Map<string, string>;
}

/** GitHub's are 5 kB, of which one line alone is 3.6 kB. */
export const headLimitBytes = 8192;

const httpVersion = "HTTP/1.";
const statusStart = "HTTP/1.1 ".length;
const statusDigits = 3;
/** A length that a device could have to do with has at most nine digits. */
const lengthDigits = 9;

/** Reads the lines before the empty one; throws an `Error` that says what is wrong with them. */
export function parseHead(text: string): Head {
  const lines = text.split("\r\n");
  const status = parseStatus(lines[0]);
  const headers = new Map<string, string>();
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i];
    const colon = line.indexOf(":");
    if (colon <= 0) throw new Error("a header has no name");
    const name = asciiLowerCase(line.slice(0, colon));
    const value = line.slice(colon + 1).trim();
    // Who reads the first of two lengths and who reads the second do not read the same answer (RFC 9112 §6.3).
    if (name === "content-length" && headers.has(name) && headers.get(name) !== value) {
      throw new Error("the answer has two lengths");
    }
    headers.set(name, value);
  }
  return { status, headers };
}

function parseStatus(line: string): number {
  const status = wholeNumber(line.slice(statusStart, statusStart + statusDigits));
  if (!line.startsWith(httpVersion) || status === undefined || status < 100) throw new Error("the answer is not HTTP");
  return status;
}

/** Bytes of the body, or -1 when the server does not say; throws when it says nonsense. */
export function contentLength({ headers }: Head): number {
  const text = headers.get("content-length");
  if (text === undefined) return -1;
  const length = text.length <= lengthDigits ? wholeNumber(text) : undefined;
  if (length === undefined) throw new Error(`the length of the answer is "${text.slice(0, 40)}"`);
  return length;
}

/** The first byte and the whole size that `Content-Range: bytes 100-199/200` tells (RFC 9110 §14.4). */
export interface ContentRange {
  readonly start: number;
  readonly total: number;
}

/** Undefined when there is no such header, or none that can be understood. */
export function contentRange({ headers }: Head): ContentRange | undefined {
  const text = headers.get("content-range") ?? "";
  const unit = "bytes ";
  const dash = text.indexOf("-");
  const slash = text.indexOf("/");
  if (!text.startsWith(unit) || dash < 0 || slash < dash) return undefined;
  const start = wholeNumber(text.slice(unit.length, dash));
  const total = wholeNumber(text.slice(slash + 1));
  return start === undefined || total === undefined ? undefined : { start, total };
}

/** How long the server wants to be left alone, in seconds; 0 when it says nothing, or a date (RFC 9110 §10.2.3). */
export function retryAfterSeconds({ headers }: Head): number {
  return wholeNumber(headers.get("retry-after") ?? "") ?? 0;
}

function wholeNumber(text: string): number | undefined {
  if (text === "" || text.length > lengthDigits) return undefined;
  let value = 0;
  for (let i = 0; i < text.length; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return undefined;
    value = value * 10 + digit;
  }
  return value;
}

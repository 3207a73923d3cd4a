import { byteCount } from "../bytes.ts";

/** What a request is answered with. */
export interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
  /** In place of `body`. */
  readonly file?: Asset | undefined;
  /** More lines of the head: pairs of name and value. */
  readonly headers: readonly (readonly [string, string])[];
}

const reasons = new Map<number, string>([
  [200, "OK"],
  [204, "No Content"],
  [302, "Found"],
  [303, "See Other"],
  [304, "Not Modified"],
  [400, "Bad Request"],
  [401, "Unauthorized"],
  [403, "Forbidden"],
  [404, "Not Found"],
  [405, "Method Not Allowed"],
  [408, "Request Timeout"],
  [411, "Length Required"],
  [413, "Content Too Large"],
  [415, "Unsupported Media Type"],
  [431, "Request Header Fields Too Large"],
  [500, "Internal Server Error"],
  [501, "Not Implemented"],
  [503, "Service Unavailable"],
  [505, "HTTP Version Not Supported"],
]);

/** An answer of one line of plain text. */
export function plain(status: number, body: string): Answer {
  return { status, contentType: "text/plain; charset=utf-8", body, headers: [] };
}

/** The refusal of a request that is none. */
export function refusal(status: number): Answer {
  return plain(status, `${reasons.get(status) ?? "Error"}.`);
}

/** The lines before the body, with the empty one. A value that would begin a line of its own is left out. */
export function headOf(answer: Answer): string {
  const { status, contentType, headers, file, body } = answer;
  let text = `HTTP/1.1 ${status} ${reasons.get(status) ?? "Other"}\r\n`;
  if (status !== 204 && status !== 304) {
    text += `Content-Type: ${contentType}\r\nContent-Length: ${file?.size ?? byteCount(body)}\r\n`;
  }
  for (const [name, value] of headers) if (!hasLineBreak(value)) text += `${name}: ${value}\r\n`;
  return `${text}Connection: close\r\n\r\n`;
}

function hasLineBreak(text: string): boolean {
  return text.includes("\r") || text.includes("\n");
}

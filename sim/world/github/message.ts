import type { IncomingHttpHeaders } from "node:http";

/** A request as the hosts of the simulated internet see it. */
export interface WorldRequest {
  readonly method: string;
  /** Lower case, without a port. */
  readonly host: string;
  /** The request target as it was sent, path and query, not decoded. */
  readonly target: string;
  /** Decoded path without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  /** Empty unless the method is one that writes. */
  readonly body: Buffer;
  readonly isSecure: boolean;
  readonly remoteAddress: string;
}

export type ReplyHeaders = Readonly<Record<string, string | readonly string[]>>;

/** A whole answer. For HEAD the sender leaves the body out and keeps the headers. */
export interface Reply {
  readonly status: number;
  readonly headers: ReplyHeaders;
  readonly body: Buffer;
  /** Of a 206: what `body` is a part of, and from which byte on. */
  readonly partOf?: { readonly whole: Buffer; readonly first: number };
}

/** What a request was for; tests count by it. */
export type RequestKind =
  "latest" | "tag" | "download" | "asset" | "raw" | "pages" | "api" | "publish" | "folder" | "plain-http" | "other";

export interface Answer {
  readonly kind: RequestKind;
  readonly reply: Reply;
}

/** One host of the simulated internet. */
export type HostHandler = (request: WorldRequest) => Answer;

export function textReply(
  status: number,
  text: string,
  headers: ReplyHeaders = {},
  contentType = "text/plain; charset=utf-8",
): Reply {
  return {
    status,
    headers: { "Content-Type": contentType, ...headers },
    body: Buffer.from(text, "utf8"),
  };
}

export function redirectReply(location: string, headers: ReplyHeaders = {}, status = 302): Reply {
  return {
    status,
    headers: { "Content-Type": "text/html; charset=utf-8", Location: location, ...headers },
    body: Buffer.alloc(0),
  };
}

import type { GithubContext } from "../context.ts";
import { cdnHeaders } from "../headers.ts";
import { textReply, type HostHandler, type Reply, type RequestKind } from "../message.ts";
import { applyRange } from "../range.ts";

export interface FileHostOptions {
  readonly kind: RequestKind;
  readonly server: string;
  /** What the answers promise in `Cache-Control`. */
  readonly maxAgeSeconds: number;
  /** For how long the CDN itself keeps serving an old copy. */
  readonly staleSeconds: number;
}

const contentTypes: Readonly<Record<string, string>> = {
  bin: "application/octet-stream",
  html: "text/html; charset=utf-8",
  json: "application/json; charset=utf-8",
  jws: "application/jose",
};

/** A host that serves files by path: raw.githubusercontent.com, Pages, or the classroom's folder. */
export function fileHost(context: GithubContext, options: FileHostOptions): HostHandler {
  return (request) => {
    const file = context.files.get(`${request.host}${request.path}`, options.staleSeconds);
    if (file === undefined) return { kind: options.kind, reply: textReply(404, "404: Not Found") };
    const headers = {
      "Content-Type": contentType(request.path, options.kind),
      ...cdnHeaders({
        nowMs: context.now(),
        requestNumber: context.nextRequestNumber(),
        maxAgeSeconds: options.maxAgeSeconds,
        ageSeconds: file.ageSeconds,
        etag: file.etag,
        server: options.server,
      }),
    };
    if (request.headers["if-none-match"] === file.etag) {
      return { kind: options.kind, reply: { status: 304, headers, body: Buffer.alloc(0) } };
    }
    const whole: Reply = { status: 200, headers, body: file.bytes };
    return { kind: options.kind, reply: applyRange(whole, request.headers.range) };
  };
}

function contentType(path: string, kind: RequestKind): string {
  const extension = /\.([a-z]+)$/.exec(path)?.[1] ?? "";
  // raw.githubusercontent.com names every text "text/plain", so that nobody uses it as a web host.
  if (kind === "raw") return extension === "bin" ? "application/octet-stream" : "text/plain; charset=utf-8";
  return contentTypes[extension] ?? "text/plain; charset=utf-8";
}

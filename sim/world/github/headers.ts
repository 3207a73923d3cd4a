import { createHash } from "node:crypto";
import type { ReplyHeaders } from "./message.ts";

const sourceHosts = [
  "avatars.githubusercontent.com",
  "camo.githubusercontent.com",
  "cloud.githubusercontent.com",
  "collector.github.com",
  "copilot-proxy.githubusercontent.com",
  "education.github.com",
  "gist.github.com/assets-cdn/worker/",
  "github.com/assets-cdn/worker/",
  "github.githubassets.com",
  "github-cloud.s3.amazonaws.com",
  "github-production-repository-file.s3.amazonaws.com",
  "github-production-upload-manifest-file.s3.amazonaws.com",
  "github-production-user-asset.s3.amazonaws.com",
  "objects-origin.githubusercontent.com",
  "objects.githubusercontent.com",
  "private-user-images.githubusercontent.com",
  "raw.githubusercontent.com",
  "release-assets.githubusercontent.com",
  "secured-user-images.githubusercontent.com",
  "uploads.github.com",
  "user-images.githubusercontent.com",
  "www.githubstatus.com",
];
const contentSecurityPolicyBytes = 3600;

/**
 * A policy of the length of the real one, in one header line: readers with a fixed line buffer
 * must be found out here and not in the field.
 */
const contentSecurityPolicy = fillPolicy();

function fillPolicy(): string {
  const directives = [
    "child-src",
    "connect-src",
    "font-src",
    "img-src",
    "media-src",
    "script-src",
    "style-src",
    "worker-src",
  ];
  let policy = "default-src 'none'; base-uri 'self'; form-action 'self' github.com";
  for (const directive of directives) {
    policy += `; ${directive} 'self'`;
    for (const host of sourceHosts) {
      if (policy.length + host.length + 1 > contentSecurityPolicyBytes) return policy;
      policy += ` ${host}`;
    }
  }
  return policy;
}

/** The headers that every page of github.com carries. */
export function githubHeaders(nowMs: number, requestNumber: number): ReplyHeaders {
  const session = hex(`session ${requestNumber}`);
  const expires = new Date(nowMs + 365 * 86_400_000).toUTCString();
  return {
    Server: "github.com",
    Date: new Date(nowMs).toUTCString(),
    Vary: "X-PJAX, X-PJAX-Container, Turbo-Visit, Turbo-Frame, X-Requested-With, Accept-Encoding, Accept",
    "Cache-Control": "no-cache",
    "Strict-Transport-Security": "max-age=31536000; includeSubdomains; preload",
    "X-Frame-Options": "deny",
    "X-Content-Type-Options": "nosniff",
    "X-XSS-Protection": "0",
    "Referrer-Policy": "no-referrer-when-downgrade",
    "Content-Security-Policy": contentSecurityPolicy,
    "Set-Cookie": [
      `_gh_sess=${Buffer.from(session + session + session).toString("base64url")}; Path=/; HttpOnly; Secure; SameSite=Lax`,
      `_octo=GH1.1.${requestNumber}.${Math.floor(nowMs / 1000)}; Path=/; Domain=github.com; Expires=${expires}; Secure; SameSite=Lax`,
      `logged_in=no; Path=/; Domain=github.com; Expires=${expires}; HttpOnly; Secure; SameSite=Lax`,
    ],
    "X-GitHub-Request-Id": requestId(requestNumber),
  };
}

/** The headers of the blob store behind the release links. */
export function assetHeaders(options: {
  nowMs: number;
  requestNumber: number;
  name: string;
  bytes: Buffer;
  sha256: string;
  createdAt: Date;
  contentType: string;
}): ReplyHeaders {
  const created = options.createdAt.toUTCString();
  return {
    "Content-Type": options.contentType,
    "Content-Disposition": `attachment; filename=${options.name}`,
    "Last-Modified": created,
    ETag: `"0x${options.sha256.slice(0, 15).toUpperCase()}"`,
    Server: "Windows-Azure-Blob/1.0 Microsoft-HTTPAPI/2.0",
    "x-ms-request-id": `${hex(`blob ${options.requestNumber}`).slice(0, 8)}-201e-0000-0000-${hex("blob").slice(0, 12)}`,
    "x-ms-version": "2018-11-09",
    "x-ms-creation-time": created,
    "x-ms-blob-content-md5": createHash("md5").update(options.bytes).digest("base64"),
    "x-ms-lease-status": "unlocked",
    "x-ms-lease-state": "available",
    "x-ms-blob-type": "BlockBlob",
    "x-ms-server-encrypted": "true",
    Via: "1.1 varnish, 1.1 varnish",
    "Accept-Ranges": "bytes",
    Age: "0",
    Date: new Date(options.nowMs).toUTCString(),
    "X-Served-By": "cache-iad-kcgs7200000-IAD, cache-lhr-egll1980000-LHR",
    "X-Cache": "HIT, MISS",
    "X-Cache-Hits": "1, 0",
    "X-Timer": `S${(options.nowMs / 1000).toFixed(6)},VS0,VE90`,
  };
}

/** The headers of the CDN in front of raw.githubusercontent.com and of Pages. */
export function cdnHeaders(options: {
  nowMs: number;
  requestNumber: number;
  maxAgeSeconds: number;
  ageSeconds: number;
  etag: string;
  server: string;
}): ReplyHeaders {
  return {
    Server: options.server,
    Date: new Date(options.nowMs).toUTCString(),
    "Cache-Control": `max-age=${options.maxAgeSeconds}`,
    Expires: new Date(options.nowMs + (options.maxAgeSeconds - options.ageSeconds) * 1000).toUTCString(),
    ETag: options.etag,
    "X-GitHub-Request-Id": requestId(options.requestNumber),
    "Accept-Ranges": "bytes",
    Via: "1.1 varnish",
    "X-Served-By": "cache-lhr-egll1980000-LHR",
    "X-Cache": options.ageSeconds > 0 ? "HIT" : "MISS",
    "Source-Age": String(options.ageSeconds),
    Vary: "Authorization,Accept-Encoding",
    "Access-Control-Allow-Origin": "*",
    "Cross-Origin-Resource-Policy": "cross-origin",
    "X-Content-Type-Options": "nosniff",
  };
}

export function requestId(requestNumber: number): string {
  const text = hex(`request ${requestNumber}`).toUpperCase();
  return [text.slice(0, 4), text.slice(4, 10), text.slice(10, 17), text.slice(17, 24), text.slice(24, 32)].join(":");
}

function hex(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

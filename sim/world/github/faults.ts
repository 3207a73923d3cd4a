import type { Reply, WorldRequest } from "./message.ts";

/** What can go wrong with one answer. Each is exact, so that a failing run repeats. */
export type ReplyFault =
  /** The connection closes after so many body bytes; `Content-Length` still promises them all. */
  | { readonly kind: "truncate"; readonly atByte: number }
  /** One body byte is changed by exclusive or. */
  | { readonly kind: "corrupt"; readonly atByte: number; readonly mask?: number }
  | { readonly kind: "wrong-length"; readonly contentLength: number }
  /** The body is sent without any `Content-Length`, chunked or until the connection closes. */
  | { readonly kind: "no-length" }
  /** A part begins so many bytes too early, with what the caller has already; `isTold` says whether `Content-Range` admits it. */
  | { readonly kind: "duplicate-range"; readonly bytes: number; readonly isTold: boolean }
  /** The whole file in place of the part that was asked for. */
  | { readonly kind: "ignore-range" }
  /** After so many body bytes nothing more comes, and the connection stays open. */
  | { readonly kind: "stall"; readonly atByte: number }
  | { readonly kind: "slow"; readonly bytesPerSecond: number }
  /** TCP reset after so many body bytes. */
  | { readonly kind: "reset"; readonly atByte: number }
  | { readonly kind: "status"; readonly status: number; readonly retryAfterSeconds?: number }
  /** A page of a sign-in network or of a failing proxy, with status 200. */
  | { readonly kind: "html" }
  | { readonly kind: "replace"; readonly body: Buffer }
  | { readonly kind: "redirect"; readonly location: string }
  | { readonly kind: "redirect-loop" }
  /** More lines before the body than anybody reads: 60 kB. */
  | { readonly kind: "endless-headers" };

/** What can be wrong with a host's certificate. */
export type CertificateFault =
  { readonly kind: "wrong-root" } | { readonly kind: "wrong-host" } | { readonly kind: "expired-certificate" };

export type Fault = ReplyFault | CertificateFault;
export type CertificateProblem = CertificateFault["kind"];

/** Where and how often a fault strikes. Without `times` it lasts until it is removed. */
export interface FaultRule {
  readonly host?: string;
  /** A whole path, or an expression that finds something in it. Not for certificates. */
  readonly path?: string | RegExp;
  readonly method?: string;
  /** Lets so many matching requests (or handshakes) pass before. */
  readonly after?: number;
  readonly times?: number;
  readonly fault: Fault;
}

const certificateProblems: ReadonlySet<string> = new Set<CertificateProblem>([
  "wrong-root",
  "wrong-host",
  "expired-certificate",
]);

function isCertificateFault(fault: Fault): fault is CertificateFault {
  return certificateProblems.has(fault.kind);
}

/** The faults that wait for their request. */
export class FaultPlan {
  readonly #entries: { readonly rule: FaultRule; seen: number }[] = [];

  /** Returns a function that takes the fault back. */
  add(rule: FaultRule): () => void {
    const entry = { rule, seen: 0 };
    this.#entries.push(entry);
    return () => {
      const index = this.#entries.indexOf(entry);
      if (index >= 0) this.#entries.splice(index, 1);
    };
  }

  clear(): void {
    this.#entries.length = 0;
  }

  /** The faults for this request, in the order in which they were added. */
  forRequest(request: WorldRequest): ReplyFault[] {
    return this.#strike(({ host, path, method }) => {
      if (host !== undefined && host !== request.host) return false;
      if (method !== undefined && method !== request.method) return false;
      if (path === undefined) return true;
      return typeof path === "string" ? path === request.path : path.test(request.path);
    }).filter((fault): fault is ReplyFault => !isCertificateFault(fault));
  }

  /** The certificate fault for a handshake with this host. */
  forHandshake(host: string): CertificateProblem | undefined {
    const faults = this.#strike(
      (rule) => isCertificateFault(rule.fault) && (rule.host === undefined || rule.host === host),
    );
    return faults.find(isCertificateFault)?.kind;
  }

  #strike(matches: (rule: FaultRule) => boolean): Fault[] {
    const struck: Fault[] = [];
    for (const entry of this.#entries) {
      const { rule } = entry;
      if (!matches(rule)) continue;
      const index = entry.seen++;
      const first = rule.after ?? 0;
      if (index >= first && index < first + (rule.times ?? Infinity)) struck.push(rule.fault);
    }
    return struck;
  }
}

const signInPage =
  "<!DOCTYPE html><html><head><title>Sign in</title></head><body>Please sign in to this network.</body></html>\n";

type Rewrite<Kind extends ReplyFault["kind"]> = (
  fault: Extract<ReplyFault, { kind: Kind }>,
  reply: Reply,
  request: WorldRequest,
) => Reply;

/** Faults that change what is said. Those that change how it is sent are in send.ts. */
const rewrites: { readonly [Kind in ReplyFault["kind"]]?: Rewrite<Kind> } = {
  corrupt: ({ atByte, mask = 0xff }, reply) => {
    const body = Buffer.from(reply.body);
    if (atByte < body.length) body.writeUInt8(body.readUInt8(atByte) ^ mask, atByte);
    return { ...reply, body };
  },
  "duplicate-range": ({ bytes, isTold }, reply) => {
    if (reply.partOf === undefined) return reply;
    const { whole, first } = reply.partOf;
    const start = Math.max(0, first - bytes);
    const end = first + reply.body.length;
    // The part keeps its length when nothing is to be noticed.
    const body = whole.subarray(start, isTold ? end : start + reply.body.length);
    if (!isTold) return { ...reply, body };
    return {
      ...reply,
      headers: { ...reply.headers, "Content-Range": `bytes ${start}-${end - 1}/${whole.length}` },
      body,
    };
  },
  "ignore-range": (_fault, reply) => {
    if (reply.partOf === undefined) return reply;
    const headers = Object.entries(reply.headers).filter(([name]) => name !== "Content-Range");
    return { status: 200, headers: Object.fromEntries(headers), body: reply.partOf.whole };
  },
  status: ({ status, retryAfterSeconds }) => ({
    status,
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      ...(retryAfterSeconds === undefined ? {} : { "Retry-After": String(retryAfterSeconds) }),
    },
    body: Buffer.from(`${status}\n`),
  }),
  html: () => ({
    status: 200,
    headers: { "Content-Type": "text/html; charset=utf-8" },
    body: Buffer.from(signInPage),
  }),
  replace: ({ body }, reply) => ({ ...reply, body }),
  "endless-headers": (_fault, reply) => {
    const lines = Array.from({ length: 60 }, (_, number) => [`X-Padding-${number}`, "x".repeat(1000)] as const);
    return { ...reply, headers: { ...reply.headers, ...Object.fromEntries(lines) } };
  },
  redirect: ({ location }) => moved(location),
  "redirect-loop": (_fault, _reply, { isSecure, host, target }) =>
    moved(`${isSecure ? "https" : "http"}://${host}${target}`),
};

function moved(location: string): Reply {
  return { status: 302, headers: { Location: location }, body: Buffer.alloc(0) };
}

export function rewriteReply(reply: Reply, faults: readonly ReplyFault[], request: WorldRequest): Reply {
  let result = reply;
  for (const fault of faults) {
    // The table's type pairs each kind with its own fault; the lookup by a union loses that.
    const rewrite = rewrites[fault.kind] as Rewrite<typeof fault.kind> | undefined;
    if (rewrite !== undefined) result = rewrite(fault, result, request);
  }
  return result;
}

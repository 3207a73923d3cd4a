import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { KeyFamily } from "./certificates.ts";
import type { Counters, RequestRecord } from "./counters.ts";
import { rewriteReply, type FaultPlan } from "./faults.ts";
import { keyFamily, type Identities } from "./identities.ts";
import { textReply, type Answer, type HostHandler, type WorldRequest } from "./message.ts";
import { sendReply } from "./send.ts";
import { Listener } from "./sockets.ts";

export interface ServerParts {
  readonly hosts: ReadonlyMap<string, HostHandler>;
  /** Hosts that also answer without TLS; the others send the caller to https. */
  readonly plainHosts: ReadonlySet<string>;
  /** Hosts that also answer methods which change something. */
  readonly writableHosts: ReadonlySet<string>;
  readonly identities: Identities;
  readonly faults: FaultPlan;
  readonly counters: Counters;
  readonly now: () => number;
}

export interface RunningServers {
  readonly httpPort: number;
  /** The TLS port of a host: hosts of one key family share one. */
  httpsPort(host: string): number;
  close(): Promise<void>;
}

/** A plain server and one TLS server for each key family play all hosts by their names. */
export async function startServers(parts: ServerParts): Promise<RunningServers> {
  const plain = await openServer(parts, createServer(), false);
  // Not one for both: Node adds the certificate that SNI chose to the default one, and with two
  // families OpenSSL may then present the default.
  const ecdsa = await openServer(parts, await secureServer(parts, "ecdsa"), true);
  const rsa = await openServer(parts, await secureServer(parts, "rsa"), true);
  return {
    httpPort: plain.port,
    httpsPort: (host) => (keyFamily(host) === "rsa" ? rsa : ecdsa).port,
    close: async () => {
      await Promise.all([plain, ecdsa, rsa].map((listener) => listener.close()));
    },
  };
}

async function secureServer(parts: ServerParts, family: KeyFamily): Promise<Server> {
  // For callers without a server name, which is what an address as host gives.
  const { certificatePem, privateKeyPem } = await parts.identities.leaf(family);
  const server = createSecureServer({
    cert: certificatePem,
    key: privateKeyPem,
    minVersion: "TLSv1.2",
    SNICallback: (name, done) => {
      const host = name.toLowerCase();
      parts.identities.context(host, parts.faults.forHandshake(host)).then(
        (context) => done(null, context),
        (error: Error) => done(error),
      );
    },
  });
  server.on("secureConnection", () => parts.counters.addHandshake(true));
  server.on("tlsClientError", () => parts.counters.addHandshake(false));
  return server;
}

async function openServer(parts: ServerParts, server: Server, isSecure: boolean): Promise<Listener> {
  const listener = await Listener.open(server);
  server.on("request", (message: IncomingMessage, response: ServerResponse) => {
    void serve(parts, listener, message, response, isSecure);
  });
  return listener;
}

async function serve(
  parts: ServerParts,
  listener: Listener,
  message: IncomingMessage,
  response: ServerResponse,
  isSecure: boolean,
): Promise<void> {
  const request = await readRequest(message, isSecure);
  const { remotePort } = message.socket;
  const { kind, reply: honest } = answerFor(request, parts);
  const faults = parts.faults.forRequest(request);
  const reply = rewriteReply(honest, faults, request);
  const record: RequestRecord = {
    timeMs: parts.now(),
    method: request.method,
    host: request.host,
    path: request.path,
    target: request.target,
    kind,
    isSecure,
    headers: request.headers,
    status: reply.status,
    bodyBytes: 0,
  };
  parts.counters.add(record);
  record.bodyBytes = await sendReply(response, reply, {
    faults,
    isHead: request.method === "HEAD",
    reset: () => listener.reset(remotePort),
  });
}

/** What the host that the request names answers, with the rules of every web server in front of it. */
export function answerFor(
  request: WorldRequest,
  parts: Pick<ServerParts, "hosts" | "plainHosts" | "writableHosts">,
): Answer {
  const handler = parts.hosts.get(request.host);
  if (handler === undefined) {
    return { kind: "other", reply: textReply(421, `Nothing here is called ${request.host}.\n`) };
  }
  if (!request.isSecure && !parts.plainHosts.has(request.host)) {
    const location = `https://${request.host}${request.target}`;
    return {
      kind: "plain-http",
      reply: { status: 301, headers: { Location: location }, body: Buffer.alloc(0) },
    };
  }
  if (!isReading(request.method) && !parts.writableHosts.has(request.host)) {
    return { kind: "other", reply: textReply(405, "Method Not Allowed\n", { Allow: "GET, HEAD" }) };
  }
  return handler(request);
}

function isReading(method: string): boolean {
  return method === "GET" || method === "HEAD";
}

async function readRequest(message: IncomingMessage, isSecure: boolean): Promise<WorldRequest> {
  const target = message.url ?? "/";
  const [path = "/", query = ""] = target.split("?", 2);
  return {
    method: message.method ?? "GET",
    host: (message.headers.host ?? "").replace(/:\d+$/, "").toLowerCase(),
    target,
    path: decode(path),
    query: new URLSearchParams(query),
    headers: message.headers,
    body: isReading(message.method ?? "GET") ? Buffer.alloc(0) : await readBody(message),
    isSecure,
    remoteAddress: message.socket.remoteAddress ?? "",
  };
}

async function readBody(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

import { request as plainRequest, type IncomingHttpHeaders } from "node:http";
import { request as secureRequest } from "node:https";
import type { Github } from "../../../sim/world/github/index.ts";

export interface ClientAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** False when the connection ended before the announced length. */
  readonly isComplete: boolean;
}

export interface ClientRequest {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer;
  readonly timeoutMs?: number;
}

/** Asks the simulated internet as a device would: by name, with the world's roots, no redirects followed. */
export function ask(github: Github, url: string, options: ClientRequest = {}): Promise<ClientAnswer> {
  const { hostname, protocol, pathname, search } = new URL(url);
  const endpoint = github.hosts[hostname];
  if (endpoint === undefined) throw new Error(`No host ${hostname} in the world`);
  const isSecure = protocol === "https:";
  return new Promise((resolve, reject) => {
    const request = (isSecure ? secureRequest : plainRequest)({
      host: endpoint.address,
      port: isSecure ? endpoint.httpsPort : endpoint.httpPort,
      path: pathname + search,
      method: options.method ?? "GET",
      headers: { Host: hostname, ...options.headers },
      agent: false,
      maxHeaderSize: 100_000,
      ...(isSecure ? { servername: hostname, ca: github.authorityPem } : {}),
    });
    request.setTimeout(options.timeoutMs ?? 5000, () => request.destroy(new Error("timeout")));
    request.on("error", reject);
    request.on("response", (response) => {
      const chunks: Buffer[] = [];
      request.removeListener("error", reject);
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      const finish = () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
          isComplete: response.complete,
        });
      response.on("end", finish);
      // A broken connection is an answer too: the tests look at what came before it.
      response.on("error", finish);
      request.on("error", finish);
    });
    request.end(options.body);
  });
}

/** Follows redirects like a browser, at most ten. */
export async function follow(github: Github, url: string, options: ClientRequest = {}): Promise<ClientAnswer> {
  let next = url;
  for (let hop = 0; hop < 10; hop++) {
    const answer = await ask(github, next, options);
    const location = answer.headers.location;
    if (answer.status < 300 || answer.status > 399 || location === undefined) return answer;
    next = new URL(location, next).href;
  }
  throw new Error(`More than ten redirects from ${url}`);
}

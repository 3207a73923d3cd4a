import { HTTPC_DISABLE_FOLLOW_REDIRECTS, HTTPClient } from "arduino/HTTPClient";
import { NetworkClient } from "arduino/NetworkClient";
import { NetworkClientSecure } from "arduino/NetworkClientSecure";
import { parseUrl, resolveUrl } from "../../support/url.ts";

/** What a server answered. */
export interface Answer {
  readonly status: number;
  /** Where a redirect leads, absolute; else empty. */
  readonly location: string;
  /** Bytes of the body, or -1 when the server does not say. */
  readonly size: number;
  readonly body: string;
}

const timeoutMs = 10_000;
const handshakeSeconds = 15;
const redirectLimit = 3;

/** A client, and what it knows about a failure. */
export class Connection {
  readonly client: NetworkClient;
  private readonly secureClient: NetworkClientSecure | undefined;

  constructor(client: NetworkClient, secureClient: NetworkClientSecure | undefined) {
    this.client = client;
    this.secureClient = secureClient;
  }

  /** Why TLS did not come about, in front of ": "; else empty. */
  problem(): string {
    const text = this.secureClient?.lastErrorText() ?? "";
    return text === "" ? "" : `TLS: ${text}: `;
  }
}

/** The requests that an update needs, over TLS that trusts the given authorities and nobody else. */
export class Web {
  private readonly certificates: string;

  /** `certificates`: PEM, one after the other. */
  constructor(certificates: string) {
    this.certificates = certificates;
  }

  /** A connection that may be made to this address. */
  connection(url: string): Connection {
    if (parseUrl(url)?.isSecure !== true) return new Connection(new NetworkClient(), undefined);
    const client = new NetworkClientSecure();
    client.setCACert(this.certificates);
    client.setHandshakeTimeout(handshakeSeconds);
    return new Connection(client, client);
  }

  /** Asks for the headers only; redirects are told, not followed. */
  head(url: string): Answer {
    return this.request(url, "HEAD", 0);
  }

  /** Asks for a page and only looks at the status of the answer. */
  visit(url: string): number {
    return this.request(url, "GET", 0).status;
  }

  /** The text at an address, at most `limit` bytes. Throws unless there is one. */
  text(url: string, limit: number, redirectHosts: readonly string[]): string {
    return this.follow(url, "GET", limit, redirectHosts).answer.body;
  }

  /** Follows redirects to where the file itself is; throws when it is not there, or somewhere it must not be. */
  locate(url: string, redirectHosts: readonly string[]): { readonly url: string; readonly size: number } {
    const found = this.follow(url, "HEAD", 0, redirectHosts);
    return { url: found.url, size: found.answer.size };
  }

  private follow(
    url: string,
    method: string,
    bodyLimit: number,
    redirectHosts: readonly string[],
  ): { readonly url: string; readonly answer: Answer } {
    let at = url;
    for (let hops = 0; hops <= redirectLimit; hops++) {
      const answer = this.request(at, method, bodyLimit);
      if (answer.location === "") {
        if (answer.status !== 200) throw new Error(`${hostIn(at)} answered ${answer.status} for ${fileIn(url)}`);
        return { url: at, answer };
      }
      at = followable(at, answer.location, redirectHosts);
    }
    throw new Error(`more than ${redirectLimit} redirects for ${fileIn(url)}`);
  }

  private request(url: string, method: string, bodyLimit: number): Answer {
    const connection = this.connection(url);
    const http = new HTTPClient();
    http.setConnectTimeout(timeoutMs);
    http.setTimeout(timeoutMs);
    http.setReuse(false);
    // HTTP/1.0 has no chunks: what has no length ends with the connection, and `getSize` tells the truth.
    http.useHTTP10(true);
    http.setUserAgent("otter");
    http.setFollowRedirects(HTTPC_DISABLE_FOLLOW_REDIRECTS);
    if (!http.begin(connection.client, url)) throw new Error(`"${url}" is no address`);
    const status = http.sendRequest(method);
    if (status <= 0) {
      const problem = `${hostIn(url)}: ${connection.problem()}${HTTPClient.errorToString(status)}`;
      http.end();
      throw new Error(problem);
    }
    const size = http.getSize();
    const isRedirect = status >= 300 && status < 400 && status !== 304;
    const location = isRedirect ? resolveUrl(url, http.getLocation()) : "";
    const wantsBody = bodyLimit > 0 && status === 200;
    if (wantsBody && (size < 0 || size > bodyLimit)) {
      http.end();
      throw new Error(`${fileIn(url)} has ${size} bytes; at most ${bodyLimit} are allowed`);
    }
    const body = wantsBody ? http.getString() : "";
    http.end();
    if (wantsBody && body.length === 0 && size > 0) throw new Error(`${fileIn(url)} did not arrive`);
    return { status, location, size, body };
  }
}

/** The redirect's target, if a download may go there. */
function followable(from: string, location: string, redirectHosts: readonly string[]): string {
  const source = parseUrl(from);
  const target = parseUrl(location);
  if (source === undefined || target === undefined) throw new Error(`a redirect to "${location.slice(0, 80)}"`);
  if (source.isSecure && !target.isSecure) throw new Error(`a redirect from https to http, ${target.host}`);
  if (target.host !== source.host && !redirectHosts.includes(target.host)) {
    throw new Error(`a redirect to ${target.host}, which is not on the list`);
  }
  return location;
}

function hostIn(url: string): string {
  return parseUrl(url)?.host ?? url;
}

function fileIn(url: string): string {
  const path = parseUrl(url)?.path ?? url;
  return path.slice(path.lastIndexOf("/") + 1);
}

import { millis } from "arduino/Arduino";
import { NetworkClient } from "arduino/NetworkClient";
import { NetworkClientSecure } from "arduino/NetworkClientSecure";
import { Connecting } from "arduino/Connecting";
import { Exchange } from "../../support/http/exchange.ts";
import { retryAfterSeconds } from "../../support/http/head.ts";
import { pause } from "../../support/pause.ts";
import { parseUrl, resolveUrl } from "../../support/url.ts";

/** What a server answered to a question about headers. */
export interface Answer {
  readonly status: number;
  /** Where a redirect leads, absolute; else empty. */
  readonly location: string;
  /** Bytes of the body, or -1 when the server does not say. */
  readonly size: number;
  /** For how long the server wants to be left alone; 0 when it does not say. */
  readonly pauseSeconds: number;
}

/** A server that asks to be left alone for a while. */
export class BusyError extends Error {
  readonly pauseSeconds: number;

  constructor(message: string, pauseSeconds: number) {
    super(message);
    this.pauseSeconds = pauseSeconds;
  }
}

/** Where a file is after all redirects, and what the server says of its size. */
export interface Located {
  readonly url: string;
  readonly size: number;
}

const connectMs = 10_000;
const handshakeSeconds = 15;
/** What is read whole is small: who takes longer for it holds the device up (TUF calls it slow retrieval). */
const textMs = 30_000;
/** Between two looks at a connection that is being made. */
const connectPollMs = 10;
const redirectLimit = 3;
/** GitHub's signed links have some 850. */
const urlLimit = 1024;

/** A client, and what it knows about a failure. */
export class Connection {
  readonly client: NetworkClient;
  private readonly secureClient: NetworkClientSecure | undefined;

  constructor(client: NetworkClient, secureClient: NetworkClientSecure | undefined) {
    this.client = client;
    this.secureClient = secureClient;
  }

  /** Why TLS did not come about; else empty. */
  problem(): string {
    const text = this.secureClient?.lastErrorText() ?? "";
    return text === "" ? "" : `TLS: ${text}`;
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
  async head(url: string): Promise<Answer> {
    const exchange = await this.open(url, "HEAD");
    exchange.close();
    return answerOf(url, exchange);
  }

  /** Asks for a page and only looks at the status of the answer. */
  async visit(url: string): Promise<number> {
    const exchange = await this.open(url, "GET");
    exchange.close();
    return exchange.head.status;
  }

  /** The text at an address, at most `limit` bytes. Throws unless there is one. */
  async text(url: string, limit: number, redirectHosts: readonly string[]): Promise<string> {
    let at = url;
    for (let hops = 0; hops <= redirectLimit; hops++) {
      const exchange = await this.open(at, "GET");
      try {
        const answer = answerOf(at, exchange);
        if (answer.location === "") {
          requireFile(at, url, exchange);
          return await readText(exchange, fileIn(url), limit);
        }
        at = followable(at, answer.location, redirectHosts);
      } finally {
        exchange.close();
      }
    }
    throw new Error(`more than ${redirectLimit} redirects for ${fileIn(url)}`);
  }

  /** Follows redirects to where the file itself is; throws when it is not there, or somewhere it must not be. */
  async locate(url: string, redirectHosts: readonly string[]): Promise<Located> {
    let at = url;
    for (let hops = 0; hops <= redirectLimit; hops++) {
      const exchange = await this.open(at, "HEAD");
      exchange.close();
      const answer = answerOf(at, exchange);
      if (answer.location === "") {
        requireFile(at, url, exchange);
        return { url: at, size: answer.size };
      }
      at = followable(at, answer.location, redirectHosts);
    }
    throw new Error(`more than ${redirectLimit} redirects for ${fileIn(url)}`);
  }

  /** Sends a request and waits for the head of the answer; `moreHeaders` are whole lines. Close what comes. */
  async open(url: string, method: string, moreHeaders = ""): Promise<Exchange> {
    const target = parseUrl(url);
    if (target === undefined) throw new Error(`"${url.slice(0, 80)}" is no address`);
    const connection = this.connection(url);
    connection.client.setConnectionTimeout(connectMs);
    const connecting = new Connecting(connection.client, target.host, target.port);
    while (!connecting.isOver()) await pause(connectPollMs);
    if (!connecting.isConnected()) {
      const problem = connection.problem();
      connection.client.stop();
      throw new Error(`${target.host}: ${problem === "" ? "connection refused" : problem}`);
    }
    try {
      return await Exchange.send(connection.client, method, target, moreHeaders);
    } catch (error) {
      connection.client.stop();
      throw new Error(`${target.host}: ${error instanceof Error ? error.message : ""}`);
    }
  }
}

function answerOf(url: string, { head, size }: Exchange): Answer {
  const { status } = head;
  const isRedirect = status >= 300 && status < 400 && status !== 304;
  const location = isRedirect ? resolveUrl(url, head.headers.get("location") ?? "") : "";
  if (location.length > urlLimit) throw new Error(`a redirect to an address of ${location.length} characters`);
  return { status, location, size, pauseSeconds: retryAfterSeconds(head) };
}

function requireFile(at: string, asked: string, { head }: Exchange): void {
  if (head.status === 200) return;
  throw refusal(`${hostIn(at)} answered ${head.status} for ${fileIn(asked)}`, retryAfterSeconds(head));
}

/** The error for an answer that is of no use; what the server asks for goes with it. */
export function refusal(problem: string, pauseSeconds: number): Error {
  return pauseSeconds > 0 ? new BusyError(problem, pauseSeconds) : new Error(problem);
}

/** The body as text, a character for each byte: what is asked for this way is ASCII. */
async function readText(exchange: Exchange, file: string, limit: number): Promise<string> {
  const { size } = exchange;
  if (size < 0 || size > limit) throw new Error(`${file} has ${size} bytes; at most ${limit} are allowed`);
  const startMs = millis();
  const buffer = new Uint8Array(Math.max(size, 1));
  let text = "";
  for (let count = await exchange.read(buffer); count > 0; count = await exchange.read(buffer)) {
    for (let i = 0; i < count; i++) text += String.fromCharCode(buffer[i]);
    if ((millis() - startMs) >>> 0 > textMs) throw new Error(`${file} does not come within ${textMs / 1000} s`);
  }
  return text;
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

/** The host of an address, for people. */
export function hostIn(url: string): string {
  return parseUrl(url)?.host ?? url;
}

function fileIn(url: string): string {
  const path = parseUrl(url)?.path ?? url;
  return path.slice(path.lastIndexOf("/") + 1);
}

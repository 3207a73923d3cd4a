/** Stand-in: no socket; tests call `request` and look at the answer. */
import { IPAddress } from "../IPAddress/IPAddress.ts";

export const HTTP_DELETE = 0;
export const HTTP_GET = 1;
export const HTTP_HEAD = 2;
export const HTTP_POST = 3;
export const HTTP_PUT = 4;
export const HTTP_OPTIONS = 6;
export const HTTP_ANY = 255;
export const CONTENT_LENGTH_UNKNOWN = 0xffffffff;

/** For tests: what a client sends. */
export interface Request {
  readonly path: string;
  readonly method?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly form?: Readonly<Record<string, string>>;
  readonly user?: string;
  readonly password?: string;
  /** The address of the device that the client has connected to. */
  readonly localIP?: string;
}

/** For tests: what it gets back. */
export interface Response {
  status: number;
  contentType: string;
  body: string;
  readonly headers: Map<string, string>;
}

interface Route {
  readonly path: string;
  readonly method: number;
  readonly handler: () => void;
}

/** For tests: the servers that the program has made, the newest last. */
export const servers: WebServer[] = [];

export class WebServer {
  readonly port: number;
  isListening = false;
  private readonly routes: Route[] = [];
  private notFound: () => void = () => this.send(404, "text/plain", "Not found");
  private kept: readonly string[] = [];
  private current: Request = { path: "/" };
  private response: Response = emptyResponse();

  constructor(port = 80) {
    this.port = port;
    servers.push(this);
  }
  begin(): void {
    this.isListening = true;
  }
  stop(): void {
    this.isListening = false;
  }
  handleClient(): void {}
  on(path: string, method: number, handler: () => void): void {
    this.routes.push({ path, method, handler });
  }
  onNotFound(handler: () => void): void {
    this.notFound = handler;
  }

  /** For tests: serves one request. */
  request(request: Request): Response {
    this.current = request;
    this.response = emptyResponse();
    const method = request.method ?? HTTP_GET;
    const route = this.routes.find(
      (candidate) => candidate.path === request.path && [HTTP_ANY, method].includes(candidate.method),
    );
    (route?.handler ?? this.notFound)();
    return this.response;
  }

  uri(): string {
    return this.current.path;
  }
  method(): number {
    return this.current.method ?? HTTP_GET;
  }
  hostHeader(): string {
    return this.anyHeader("Host");
  }
  arg(name: string): string {
    return this.current.form?.[name] ?? "";
  }
  hasArg(name: string): boolean {
    return this.current.form?.[name] !== undefined;
  }
  args(): number {
    return Object.keys(this.current.form ?? {}).length;
  }
  clientContentLength(): number {
    return new URLSearchParams(this.current.form ?? {}).toString().length;
  }
  collectHeaders(names: string): void {
    this.kept = names.toLowerCase().split(",");
  }
  header(name: string): string {
    return this.kept.includes(name.toLowerCase()) ? this.anyHeader(name) : "";
  }
  authenticate(user: string, password: string): boolean {
    return this.current.user === user && this.current.password === password;
  }
  requestAuthentication(): void {
    this.send(401, "text/html", "");
  }
  localIP(): IPAddress {
    const address = new IPAddress(0, 0, 0, 0);
    address.fromString(this.current.localIP ?? "4.3.2.1");
    return address;
  }

  sendHeader(name: string, value: string): void {
    this.response.headers.set(name.toLowerCase(), value);
  }
  send(code: number, contentType: string, body: string): void {
    this.response.status = code;
    this.response.contentType = contentType;
    this.response.body = body;
  }
  send_P(code: number, contentType: string, body: Asset, _size: number): void {
    this.send(code, contentType, body.text);
  }
  setContentLength(_length: number): void {}
  sendContent(part: string): void {
    this.response.body += part;
  }

  private anyHeader(name: string): string {
    const found = Object.entries(this.current.headers ?? {}).find(([key]) => key.toLowerCase() === name.toLowerCase());
    return found?.[1] ?? "";
  }
}

function emptyResponse(): Response {
  return { status: 0, contentType: "", body: "", headers: new Map() };
}

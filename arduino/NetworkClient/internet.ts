/** For tests: what stands at an address. */
export interface InternetPage {
  readonly status?: number;
  readonly location?: string;
  readonly body?: string;
  /** In place of `body`. */
  readonly bytes?: Uint8Array;
  /** The length that the server tells; -1: none. Default: the body's. */
  readonly size?: number;
  /** More lines of the head. */
  readonly headers?: Readonly<Record<string, string>>;
  /** TLS fails with this text. */
  readonly tlsError?: string;
  /** The connection ends after so many bytes of the body. */
  readonly endsAtByte?: number;
  /** From there on the server says nothing, and keeps the connection. */
  readonly stallsAtByte?: number;
  /** As fast as it comes; default: all at once. Time is `Date.now()`. */
  readonly bytesPerSecond?: number;
  /** Whether a `Range` is answered by that part (the default) or by everything. */
  readonly ignoresRange?: boolean;
  /** In place of the whole answer to everything but HEAD. */
  readonly raw?: string;
}

/** Everything that is at addresses, for those who have more than a few pages: `undefined` where there is nothing. */
export interface Site {
  has(origin: string): boolean;
  /** `head` is the text of the request. */
  page(method: string, url: string, head: string): InternetPage | undefined;
}

/** For tests: pages at their addresses. */
export const internet = {
  /** Asked before the pages. */
  site: undefined as Site | undefined,
  pages: new Map<string, InternetPage>(),
  /** `GET https://…`, in order. */
  requests: [] as string[],
  /** The text of each, likewise. */
  heads: [] as string[],
};

/** What stands at the address, and a note of the request. */
export function visit(method: string, url: string, head: string): InternetPage {
  internet.requests.push(`${method} ${url}`);
  internet.heads.push(head);
  return internet.site?.page(method, url, head) ?? internet.pages.get(url) ?? { status: 404, body: "" };
}

/** The bytes that a server answers with, head and body, and where the body begins. */
export function answerBytes(page: InternetPage, method: string, request: string): { bytes: Uint8Array; body: number } {
  if (page.raw !== undefined && method !== "HEAD") return { bytes: Buffer.from(page.raw, "latin1"), body: 0 };
  const whole = page.bytes ?? Buffer.from(page.body ?? "");
  const start = page.ignoresRange === true ? 0 : Number(/^Range: bytes=(\d+)-/m.exec(request)?.[1] ?? 0);
  const part = start > 0 ? whole.subarray(start) : whole;
  const size = page.size ?? part.length;
  const lines = [
    `HTTP/1.1 ${start > 0 ? 206 : (page.status ?? 200)} Answer`,
    ...(page.location === undefined ? [] : [`Location: ${page.location}`]),
    ...(size < 0 ? [] : [`Content-Length: ${size}`]),
    ...(start > 0 ? [`Content-Range: bytes ${start}-${whole.length - 1}/${whole.length}`] : []),
    ...Object.entries(page.headers ?? {}).map(([name, value]) => `${name}: ${value}`),
  ];
  const head = Buffer.from(`${lines.join("\r\n")}\r\n\r\n`, "latin1");
  return { bytes: Buffer.concat([head, method === "HEAD" ? Buffer.alloc(0) : part]), body: head.length };
}

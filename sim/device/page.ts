import { request, type IncomingHttpHeaders } from "node:http";

export interface PageAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

export interface PageRequest {
  readonly method?: string;
  /** Sent as a form, which makes the request a POST. */
  readonly form?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly timeoutMs?: number;
}

/** Asks a device's own web server, as a browser would; redirects are not followed. */
export function askPage(address: string, port: number, path: string, options: PageRequest = {}): Promise<PageAnswer> {
  const body = options.form === undefined ? undefined : new URLSearchParams(options.form).toString();
  const headers = {
    ...(body === undefined
      ? {}
      : { "Content-Type": "application/x-www-form-urlencoded", "Content-Length": Buffer.byteLength(body) }),
    ...options.headers,
  };
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: address, port, path, method: options.method ?? (body === undefined ? "GET" : "POST"), headers },
      (response) => {
        response.setEncoding("utf8");
        let text = "";
        response.on("data", (part: string) => (text += part));
        response.on("error", reject);
        response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
      },
    );
    sent.setTimeout(options.timeoutMs ?? 10_000, () => sent.destroy(new Error(`${path}: no answer from the device`)));
    sent.on("error", reject);
    sent.end(body);
  });
}

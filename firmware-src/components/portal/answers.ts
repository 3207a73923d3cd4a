import { escapeHtml } from "../../support/html.ts";
import type { Answer } from "../../support/server/answer.ts";
import type { Request } from "../../support/server/visitor.ts";

const own = "'self'";
const noStore = ["Cache-Control", "no-store"] as const;
const noSniff = ["X-Content-Type-Options", "nosniff"] as const;
/** Only the page's own two files run and style it, wherever a name from the air may have got to. */
const policy =
  `default-src 'none'; style-src ${own}; script-src ${own}; connect-src ${own}; img-src data:; ` +
  `form-action ${own}; base-uri 'none'; frame-ancestors 'none'`;

/** A page, never kept by a browser. */
export function document(html: string): Answer {
  return {
    status: 200,
    contentType: "text/html; charset=utf-8",
    body: html,
    headers: [noStore, noSniff, ["Content-Security-Policy", policy], ["Referrer-Policy", "same-origin"]],
  };
}

/** A file from flash, sent only to those who do not have it. */
export function asset(request: Request, file: Asset): Answer {
  const { contentType, etag, encoding } = file;
  const isKnown = request.head.headers.get("if-none-match") === etag;
  const headers: [string, string][] = [
    ["ETag", etag],
    ["Cache-Control", "no-cache"],
    ["X-Content-Type-Options", "nosniff"],
  ];
  if (encoding !== "") headers.push(["Content-Encoding", encoding]);
  return { status: isKnown ? 304 : 200, contentType, body: "", file, headers };
}

/** The way to another address. Some systems take an answer with an empty body for no answer at all. */
export function redirect(status: number, location: string): Answer {
  const body = `<a href="${location}">${location}</a>`;
  return { status, contentType: "text/html", body, headers: [noStore, ["Location", location]] };
}

/** A page of the device's own in the style of the first one. */
export function ownPage(title: string, body: string): Answer {
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">`;
  const heading = escapeHtml(title);
  return document(
    `<!doctype html><html><head>${head}<title>${heading}</title><link rel="stylesheet" href="/style.css"></head>` +
      `<body><main><h1>${heading}</h1>${body}</main></body></html>`,
  );
}

/** Data for scripts. */
export function json(body: string): Answer {
  return { status: 200, contentType: "application/json", body, headers: [noStore, noSniff] };
}

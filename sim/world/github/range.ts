import type { Reply } from "./message.ts";

/**
 * Applies a `Range` header to a whole 200 reply (RFC 9110 §14): one byte range gives 206,
 * one outside the body 416, and anything else (several ranges, other units) the whole body.
 */
export function applyRange(reply: Reply, range: string | undefined): Reply {
  if (reply.status !== 200 || range === undefined) return reply;
  const match = /^bytes=(\d*)-(\d*)$/.exec(range.trim());
  if (match === null) return reply;
  const [, from = "", to = ""] = match;
  if (from === "" && to === "") return reply;
  const size = reply.body.length;
  const first = from === "" ? Math.max(0, size - Number(to)) : Number(from);
  const last = from === "" || to === "" ? size - 1 : Math.min(Number(to), size - 1);
  if (first >= size || first > last) {
    return {
      status: 416,
      headers: { ...reply.headers, "Content-Range": `bytes */${size}` },
      body: Buffer.alloc(0),
    };
  }
  return {
    status: 206,
    headers: { ...reply.headers, "Content-Range": `bytes ${first}-${last}/${size}` },
    body: reply.body.subarray(first, last + 1),
    partOf: { whole: reply.body, first },
  };
}

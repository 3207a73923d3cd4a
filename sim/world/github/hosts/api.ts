import { createHash } from "node:crypto";
import type { GithubContext } from "../context.ts";
import { requestId } from "../headers.ts";
import { textReply, type HostHandler, type Reply, type ReplyHeaders } from "../message.ts";
import { describeRelease } from "./release-json.ts";

const releasesPath = /^\/repos\/([^/]+)\/([^/]+)\/releases(?:\/(latest|tags\/[^/]+))?$/;

/**
 * The little of api.github.com that a release needs. It exists so that tests can see that a device
 * stays away from it, and what happens to one that does not.
 */
export function apiHost(context: GithubContext): HostHandler {
  return (request) => {
    const quota = context.rateLimiter.take(request.remoteAddress);
    const headers: ReplyHeaders = {
      Server: "github.com",
      Date: new Date(context.now()).toUTCString(),
      "X-GitHub-Media-Type": "github.v3; format=json",
      "X-GitHub-Request-Id": requestId(context.nextRequestNumber()),
      "X-RateLimit-Limit": String(context.rateLimiter.limit),
      "X-RateLimit-Remaining": String(quota.remaining),
      "X-RateLimit-Used": String(quota.used),
      "X-RateLimit-Reset": String(quota.reset),
      "X-RateLimit-Resource": "core",
    };
    if ((request.headers["user-agent"] ?? "") === "") {
      return { kind: "api", reply: textReply(403, "Request forbidden by administrative rules.", headers) };
    }
    if (!quota.isAllowed) {
      const message = `API rate limit exceeded for ${request.remoteAddress}.`;
      return { kind: "api", reply: json(403, { message }, headers) };
    }
    const found = find(request.path, context);
    const reply = found === undefined ? json(404, { message: "Not Found" }, headers) : json(200, found, headers);
    const isKnown = request.headers["if-none-match"] === reply.headers["ETag"];
    // Without a token even this 304 has cost one request of the quota.
    return { kind: "api", reply: isKnown ? { ...reply, status: 304, body: Buffer.alloc(0) } : reply };
  };
}

function find(path: string, { releases }: GithubContext): object | undefined {
  const match = releasesPath.exec(path);
  if (match === null) return undefined;
  const [, owner = "", repository = "", which] = match;
  if (which === undefined) return releases.list(owner, repository).map(describeRelease);
  const release =
    which === "latest"
      ? releases.latest(owner, repository)
      : releases.byTag(owner, repository, which.slice("tags/".length));
  return release === undefined ? undefined : describeRelease(release);
}

function json(status: number, value: object, headers: ReplyHeaders): Reply {
  const text = JSON.stringify(value);
  const etag = `W/"${createHash("sha256").update(text).digest("hex")}"`;
  return textReply(status, text, { ETag: etag, ...headers }, "application/json; charset=utf-8");
}

import { ask } from "../world/github-client.ts";
import type { Github } from "../../../sim/world/github/index.ts";

/** A `fetch` that finds GitHub's names on this machine. */
export function worldFetch(github: Github): typeof fetch {
  return async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    const answer = await ask(github, url, {
      method: init?.method ?? "GET",
      headers: Object.fromEntries(new Headers(init?.headers)),
      ...(init?.body && { body: bytesOf(init.body) }),
    });
    const headers = Object.entries(answer.headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)] as [string, string]],
    );
    // A response of 204 or 304 must not have a body, not even an empty one.
    const body = answer.body.length === 0 ? null : new Uint8Array(answer.body);
    return new Response(body, { status: answer.status, headers });
  };
}

function bytesOf(body: unknown): Buffer {
  if (typeof body === "string") return Buffer.from(body);
  if (body instanceof Uint8Array) return Buffer.from(body);
  throw new TypeError("Octokit sends texts and bytes only.");
}

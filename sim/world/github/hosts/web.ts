import type { GithubContext } from "../context.ts";
import { githubHeaders } from "../headers.ts";
import { redirectReply, textReply, type Answer, type HostHandler, type Reply } from "../message.ts";
import type { StoredRelease } from "../releases.ts";

interface Route {
  readonly pattern: RegExp;
  answer(parts: readonly string[], context: GithubContext): Answer;
}

const origin = "https://github.com";
const repository = "/([^/]+)/([^/]+)";

/** The pages of github.com that an updater meets. None of them counts against the API's limit. */
const routes: readonly Route[] = [
  {
    pattern: new RegExp(`^${repository}/releases/latest/?$`),
    answer: ([owner = "", name = ""], { releases }) => {
      const latest = releases.latest(owner, name);
      const page = latest === undefined ? "" : `/tag/${encodeURIComponent(latest.tag)}`;
      return {
        kind: "latest",
        reply: redirectReply(`${origin}/${owner}/${name}/releases${page}`),
      };
    },
  },
  {
    pattern: new RegExp(`^${repository}/releases/latest/download/([^/]+)$`),
    answer: ([owner = "", name = "", asset = ""], { releases }) => {
      const latest = releases.latest(owner, name);
      if (latest === undefined) return { kind: "download", reply: notFound() };
      const path = `releases/download/${encodeURIComponent(latest.tag)}/${encodeURIComponent(asset)}`;
      return { kind: "latest", reply: redirectReply(`${origin}/${owner}/${name}/${path}`) };
    },
  },
  {
    pattern: new RegExp(`^${repository}/releases/download/([^/]+)/([^/]+)$`),
    answer: ([owner = "", name = "", tag = "", assetName = ""], { releases, links }) => {
      const release = releases.byTag(owner, name, tag);
      const asset = release?.assets.find((candidate) => candidate.name === assetName);
      return {
        kind: "download",
        reply: release === undefined || asset === undefined ? notFound() : redirectReply(links.link(release.id, asset)),
      };
    },
  },
  {
    pattern: new RegExp(`^${repository}/releases/tag/([^/]+)$`),
    answer: ([owner = "", name = "", tag = ""], { releases }) => {
      const release = releases.byTag(owner, name, tag);
      return { kind: "tag", reply: release === undefined ? notFound() : page(describe(release)) };
    },
  },
  {
    pattern: new RegExp(`^${repository}/releases/?$`),
    answer: ([owner = "", name = ""], { releases }) => ({
      kind: "tag",
      reply: page(releases.list(owner, name).map(describe).join("\n") || "No releases"),
    }),
  },
  {
    pattern: new RegExp(`^${repository}/raw/(.+)$`),
    answer: ([owner = "", name = "", path = ""]) => ({
      kind: "raw",
      reply: redirectReply(`https://raw.githubusercontent.com/${owner}/${name}/${path}`),
    }),
  },
];

export function webHost(context: GithubContext): HostHandler {
  return (request) => {
    const answer = find(request.path, context);
    const headers = githubHeaders(context.now(), context.nextRequestNumber());
    return {
      kind: answer.kind,
      reply: { ...answer.reply, headers: { ...headers, ...answer.reply.headers } },
    };
  };
}

function find(path: string, context: GithubContext): Answer {
  for (const route of routes) {
    const match = route.pattern.exec(path);
    if (match !== null) return route.answer(match.slice(1), context);
  }
  return { kind: "other", reply: notFound() };
}

function describe(release: StoredRelease): string {
  const assets = release.assets.map(({ name, bytes }) => `${name} ${bytes.length}`).join(", ");
  return `${release.title ?? release.tag}: ${assets}`;
}

function page(content: string): Reply {
  const text = content.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return textReply(
    200,
    `<!DOCTYPE html>\n<html lang="en"><title>Release</title><body>${text}</body></html>\n`,
    {},
    "text/html; charset=utf-8",
  );
}

function notFound(): Reply {
  return textReply(404, "Not Found");
}

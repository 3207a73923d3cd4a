import type { GithubContext } from "../context.ts";
import { textReply, type HostHandler, type Reply, type WorldRequest } from "../message.ts";
import type { Release, StoredRelease } from "../releases.ts";
import { describeAsset, describeRelease } from "./release-json.ts";

type Question = (context: GithubContext, request: WorldRequest, words: readonly string[]) => Reply | undefined;

const repository = "/repos/([^/]+)/([^/]+)/releases";

/** What a caller with a token can do, by method and path. */
const questions: readonly (readonly [method: string, path: RegExp, answer: Question])[] = [
  ["GET", pattern(""), listReleases],
  ["POST", pattern(""), createRelease],
  ["GET", pattern("/(\\d+)"), readRelease],
  ["PATCH", pattern("/(\\d+)"), changeRelease],
  ["DELETE", pattern("/(\\d+)"), removeRelease],
  ["POST", pattern("/(\\d+)/assets"), addAsset],
  ["GET", pattern("/assets/(\\d+)"), readAsset],
  ["PATCH", pattern("/assets/(\\d+)"), renameAsset],
  ["DELETE", pattern("/assets/(\\d+)"), removeAsset],
];

function pattern(rest: string): RegExp {
  return new RegExp(`^${repository}${rest}$`);
}

/** api.github.com and uploads.github.com for who publishes; what has no token goes to `others`. */
export function publishingHost(context: GithubContext, others?: HostHandler): HostHandler {
  return (request) => {
    if (request.headers.authorization === undefined) {
      if (others !== undefined && request.method === "GET") return others(request);
      return { kind: "publish", reply: json(401, { message: "Requires authentication" }) };
    }
    for (const [method, path, answer] of questions) {
      const match = method === request.method ? path.exec(request.path) : null;
      const reply = match === null ? undefined : answer(context, request, match.slice(1));
      if (reply !== undefined) return { kind: "publish", reply };
    }
    return others !== undefined && request.method === "GET" ? others(request) : { kind: "publish", reply: notFound() };
  };
}

function listReleases({ releases }: GithubContext, request: WorldRequest, [owner = "", name = ""]: readonly string[]) {
  const perPage = Number(request.query.get("per_page") ?? "30");
  const first = (Number(request.query.get("page") ?? "1") - 1) * perPage;
  return json(
    200,
    releases
      .all(owner, name)
      .slice(first, first + perPage)
      .map(describeRelease),
  );
}

function createRelease(context: GithubContext, request: WorldRequest, [owner = "", name = ""]: readonly string[]) {
  const changes = membersOf(request.body);
  const tag = changes.tag ?? "";
  if (context.releases.byTag(owner, name, tag) !== undefined) return invalid("tag_name");
  const release = context.releases.publish({ owner, repository: name, assets: [], ...changes, tag });
  return json(201, describeRelease(release));
}

function readRelease({ releases }: GithubContext, _request: WorldRequest, [, , id]: readonly string[]) {
  return described(releases.byId(Number(id)));
}

function changeRelease({ releases }: GithubContext, request: WorldRequest, [, , id]: readonly string[]) {
  return described(releases.change(Number(id), membersOf(request.body)));
}

function removeRelease({ releases }: GithubContext, _request: WorldRequest, [, , id]: readonly string[]) {
  return releases.remove(Number(id)) ? json(204) : notFound();
}

function addAsset({ releases }: GithubContext, request: WorldRequest, [, , id]: readonly string[]) {
  const name = request.query.get("name") ?? "";
  const release = releases.byId(Number(id));
  if (release === undefined) return notFound();
  if (release.assets.some((asset) => asset.name === name)) return invalid("name");
  const contentType = request.headers["content-type"] ?? "application/octet-stream";
  const asset = releases.addAsset(release.id, { name, contentType, bytes: request.body });
  return asset === undefined ? notFound() : json(201, describeAsset(release, asset));
}

function readAsset(context: GithubContext, request: WorldRequest, [owner, name, number]: readonly string[]) {
  const [release, asset] = find(context, owner, name, number);
  if (asset === undefined) return notFound();
  if (request.headers.accept !== "application/octet-stream") return json(200, describeAsset(release, asset));
  return { status: 200, headers: { "Content-Type": "application/octet-stream" }, body: asset.bytes };
}

function renameAsset(context: GithubContext, request: WorldRequest, [owner, name, number]: readonly string[]) {
  const [release] = find(context, owner, name, number);
  const wanted = String((JSON.parse(request.body.toString()) as { name?: unknown }).name);
  if (release?.assets.some((asset) => asset.name === wanted)) return invalid("name");
  const asset = context.releases.renameAsset(Number(number), wanted);
  return release === undefined || asset === undefined ? notFound() : json(200, describeAsset(release, asset));
}

function removeAsset({ releases }: GithubContext, _request: WorldRequest, [, , number]: readonly string[]) {
  return releases.removeAsset(Number(number)) ? json(204) : notFound();
}

function find({ releases }: GithubContext, owner = "", name = "", number = "") {
  for (const release of releases.all(owner, name)) {
    const asset = release.assets.find((candidate) => candidate.number === Number(number));
    if (asset !== undefined) return [release, asset] as const;
  }
  return [undefined, undefined] as const;
}

interface ReleaseRequest {
  readonly tag_name?: string;
  readonly name?: string;
  readonly body?: string;
  readonly draft?: boolean;
  readonly prerelease?: boolean;
  readonly make_latest?: "true" | "false" | "legacy";
}

/** The members of a release that a request sets. */
function membersOf(request: Buffer): Partial<Omit<Release, "owner" | "repository" | "assets">> {
  const {
    tag_name: tag,
    name: title,
    body: notes,
    draft,
    prerelease,
    make_latest: makeLatest,
  } = JSON.parse(request.toString()) as ReleaseRequest;
  return {
    ...(tag !== undefined && { tag }),
    ...(title !== undefined && { title }),
    ...(notes !== undefined && { notes }),
    ...(draft !== undefined && { isDraft: draft }),
    ...(prerelease !== undefined && { isPrerelease: prerelease }),
    ...(makeLatest !== undefined && { makeLatest: makeLatest !== "false" }),
  };
}

function described(release: StoredRelease | undefined): Reply {
  return release === undefined ? notFound() : json(200, describeRelease(release));
}

function invalid(field: string): Reply {
  return json(422, { message: "Validation Failed", errors: [{ resource: "Release", code: "already_exists", field }] });
}

function notFound(): Reply {
  return json(404, { message: "Not Found" });
}

function json(status: number, value?: object): Reply {
  const text = value === undefined ? "" : JSON.stringify(value);
  return textReply(status, text, {}, "application/json; charset=utf-8");
}

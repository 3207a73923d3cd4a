import { authorityPem, createAuthority, type Authority } from "./certificates.ts";
import { Counters } from "./counters.ts";
import { FaultPlan, type FaultRule } from "./faults.ts";
import { FileStore } from "./files.ts";
import { apiHost } from "./hosts/api.ts";
import { assetsHostHandler } from "./hosts/assets.ts";
import { fileHost } from "./hosts/files.ts";
import { publishingHost } from "./hosts/publishing.ts";
import { webHost } from "./hosts/web.ts";
import { Identities } from "./identities.ts";
import { assetsHost, LinkSigner } from "./links.ts";
import type { HostHandler, Reply, WorldRequest } from "./message.ts";
import { RateLimiter } from "./rate-limit.ts";
import { ReleaseStore, type Release, type StoredRelease } from "./releases.ts";
import { answerFor, startServers } from "./server.ts";
import type { HostEndpoint } from "../world.ts";
import type { GithubContext } from "./context.ts";

export type { Authority } from "./certificates.ts";
export type { RequestFilter, RequestRecord } from "./counters.ts";
export type { Fault, FaultRule } from "./faults.ts";
export type { RequestKind } from "./message.ts";
export { anyRepository, type Asset, type Release, type StoredRelease } from "./releases.ts";

const rawHost = "raw.githubusercontent.com";
const apiName = "api.github.com";
const uploadsName = "uploads.github.com";
const minuteMs = 60_000;

export interface GithubOptions {
  /** Without it, new roots are made for this run. */
  readonly authority?: Authority;
  /** Users and organisations with a site: `<name>.github.io`. */
  readonly pages?: readonly string[];
  /** Hosts of plain folders (the classroom's `BinFiles/`), reachable by http and https. */
  readonly folders?: readonly string[];
  /** How long a signed link works. Default 5 minutes. */
  readonly linkLifetimeMs?: number;
  /** How long raw.githubusercontent.com serves an old copy. Default 300, as the real one. */
  readonly rawStaleSeconds?: number;
  /** API requests an hour and address. Default 60, as for callers without a token. */
  readonly apiLimit?: number;
  /** Unix time in ms. */
  readonly now?: () => number;
}

/** A GitHub on this machine, for devices whose world maps GitHub's names to it. */
export interface Github {
  /** Host name → endpoint on the loopback interface. */
  readonly hosts: Readonly<Record<string, HostEndpoint>>;
  /** The roots that a device must trust, PEM. */
  readonly authorityPem: string;
  readonly counters: Counters;
  publish(release: Release): StoredRelease;
  withdraw(release: Pick<Release, "owner" | "repository" | "tag">): boolean;
  /** Puts a file at a URL of a file host, for instance `https://pupil.github.io/device/version`. */
  putFile(url: string, bytes: Buffer | string): void;
  removeFile(url: string): boolean;
  /** Adds a fault; the function returned takes it back. */
  addFault(rule: FaultRule): () => void;
  clearFaults(): void;
  /** All links handed out until now answer 403 from here on. */
  expireLinks(): void;
  close(): Promise<void>;
}

export async function startGithub(options: GithubOptions = {}): Promise<Github> {
  const now = options.now ?? Date.now;
  const authority = options.authority ?? (await createAuthority());
  const context = createContext(options, now);
  const folders = (options.folders ?? []).map((host) => host.toLowerCase());
  const hosts = createHosts(context, options, folders);
  const names = [...hosts.keys()];
  const faults = new FaultPlan();
  const counters = new Counters();
  const servers = await startServers({
    hosts,
    plainHosts: new Set(folders),
    writableHosts: new Set([apiName, uploadsName]),
    identities: new Identities(authority, names),
    faults,
    counters,
    now,
  });
  return {
    hosts: Object.fromEntries(
      names.map((name) => [
        name,
        {
          address: "127.0.0.1",
          httpPort: servers.httpPort,
          httpsPort: servers.httpsPort(name),
        },
      ]),
    ),
    authorityPem: authorityPem(authority),
    counters,
    publish: (release) => context.releases.publish(release),
    withdraw: (release) => context.releases.withdraw(release),
    putFile: (url, bytes) => context.files.put(fileKey(url), bytes),
    removeFile: (url) => context.files.remove(fileKey(url)),
    addFault: (rule) => faults.add(rule),
    clearFaults: () => faults.clear(),
    expireLinks: () => context.links.expireAll(),
    close: () => servers.close(),
  };
}

/** The same GitHub without sockets and TLS: for thousands of devices in one process. */
export interface GithubSite {
  readonly counters: Counters;
  publish(release: Release): StoredRelease;
  withdraw(release: Pick<Release, "owner" | "repository" | "tag">): boolean;
  /** Answers a request, and counts it. For HEAD the caller leaves the body out. */
  answer(request: WorldRequest): Reply;
}

export function createSite(options: Omit<GithubOptions, "authority"> = {}): GithubSite {
  const now = options.now ?? Date.now;
  const context = createContext(options, now);
  const parts = {
    hosts: createHosts(context, options, []),
    plainHosts: new Set<string>(),
    writableHosts: new Set<string>(),
  };
  const counters = new Counters();
  return {
    counters,
    publish: (release) => context.releases.publish(release),
    withdraw: (release) => context.releases.withdraw(release),
    answer: (request) => {
      const { kind, reply } = answerFor(request, parts);
      const { method, host, path, target, isSecure, headers } = request;
      const bodyBytes = method === "HEAD" ? 0 : reply.body.length;
      counters.add({
        timeMs: now(),
        method,
        host,
        path,
        target,
        kind,
        isSecure,
        headers,
        status: reply.status,
        bodyBytes,
      });
      return reply;
    },
  };
}

function createContext(options: GithubOptions, now: () => number): GithubContext {
  let requestNumber = 0;
  return {
    releases: new ReleaseStore(now),
    files: new FileStore(now),
    links: new LinkSigner({
      secret: "simulated storage account key",
      now,
      lifetimeMs: options.linkLifetimeMs ?? 5 * minuteMs,
    }),
    rateLimiter: new RateLimiter(options.apiLimit ?? 60, now),
    now,
    nextRequestNumber: () => ++requestNumber,
  };
}

function createHosts(
  context: GithubContext,
  options: GithubOptions,
  folders: readonly string[],
): Map<string, HostHandler> {
  const raw = fileHost(context, {
    kind: "raw",
    server: "github.com",
    maxAgeSeconds: 300,
    staleSeconds: options.rawStaleSeconds ?? 300,
  });
  // A deployment purges the CDN in front of Pages, so a copy there is never stale.
  const pages = fileHost(context, {
    kind: "pages",
    server: "GitHub.com",
    maxAgeSeconds: 600,
    staleSeconds: 0,
  });
  const folder = fileHost(context, {
    kind: "folder",
    server: "nginx",
    maxAgeSeconds: 0,
    staleSeconds: 0,
  });
  return new Map<string, HostHandler>([
    ["github.com", webHost(context)],
    [apiName, publishingHost(context, apiHost(context))],
    [uploadsName, publishingHost(context)],
    [rawHost, raw],
    [assetsHost, assetsHostHandler(context)],
    ...(options.pages ?? []).map((user) => [`${user.toLowerCase()}.github.io`, pages] as const),
    ...folders.map((host) => [host, folder] as const),
  ]);
}

function fileKey(url: string): string {
  const { hostname, pathname } = new URL(url);
  return `${hostname}${decodeURIComponent(pathname)}`;
}

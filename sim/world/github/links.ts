import { createHash, createHmac } from "node:crypto";
import { uuidFrom, type StoredAsset } from "./releases.ts";

export const assetsHost = "release-assets.githubusercontent.com";
const apiVersion = "2018-11-09";

export type LinkVerdict = "valid" | "expired" | "forged";

/**
 * The signed links of the release CDN: an Azure shared access signature of about an hour with a
 * JSON web token of minutes in it, some 850 characters of query. A device must relay it byte for byte.
 */
export class LinkSigner {
  readonly #secret: string;
  readonly #now: () => number;
  readonly #lifetimeMs: number;
  #revokedBeforeMs = 0;

  constructor(options: { secret: string; now: () => number; lifetimeMs: number }) {
    this.#secret = options.secret;
    this.#now = options.now;
    this.#lifetimeMs = options.lifetimeMs;
  }

  /** Every link handed out until now stops working, as after their lifetime. */
  expireAll(): void {
    this.#revokedBeforeMs = this.#now() + 1;
  }

  link(repositoryId: number, asset: StoredAsset): string {
    const issuedMs = this.#now();
    const expires = isoSeconds(issuedMs + this.#lifetimeMs);
    const path = `/github-production-release-asset/${repositoryId}/${asset.id}`;
    const disposition = `attachment; filename=${asset.name}`;
    const contentType = asset.contentType ?? "application/octet-stream";
    const parameters: [string, string][] = [
      ["sp", "r"],
      ["sv", apiVersion],
      ["sr", "b"],
      ["spr", "https"],
      ["se", expires],
      ["rscd", disposition],
      ["rsct", contentType],
      ["skoid", uuidFrom("service key owner")],
      ["sktid", uuidFrom("service key tenant")],
      ["skt", isoSeconds(issuedMs - 60_000)],
      ["ske", expires],
      ["sks", "b"],
      ["skv", apiVersion],
    ];
    const signed = encode(parameters);
    parameters.push(
      ["sig", this.#signature(`${path}?${signed}`, "base64")],
      ["jwt", this.#token(path, asset, issuedMs)],
      ["response-content-disposition", disposition],
      ["response-content-type", contentType],
    );
    return `https://${assetsHost}${path}?${encode(parameters)}`;
  }

  /** Judges a request target (path and query) that claims to be one of these links. */
  judge(target: string): LinkVerdict {
    const [path = "", query = ""] = target.split("?", 2);
    const signed = query.split("&sig=", 1)[0] ?? "";
    const parameters = new URLSearchParams(query);
    if (parameters.get("sig") !== this.#signature(`${path}?${signed}`, "base64")) return "forged";
    const claims = this.#claims(parameters.get("jwt") ?? "");
    if (claims?.path !== path) return "forged";
    const nowMs = this.#now();
    return nowMs >= claims.issuedMs + this.#lifetimeMs || claims.issuedMs < this.#revokedBeforeMs ? "expired" : "valid";
  }

  #token(path: string, asset: StoredAsset, issuedMs: number): string {
    const claims: Claims = {
      iss: "github.com",
      aud: assetsHost,
      key: createHash("sha256").update(asset.id).digest("hex").slice(0, 16),
      exp: Math.floor((issuedMs + this.#lifetimeMs) / 1000),
      nbf: Math.floor(issuedMs / 1000),
      issuedMs,
      path,
    };
    const signed = `${base64Url({ typ: "JWT", alg: "HS256" })}.${base64Url(claims)}`;
    return `${signed}.${this.#signature(signed, "base64url")}`;
  }

  #claims(token: string): Claims | undefined {
    const [head = "", body = "", signature] = token.split(".");
    if (signature !== this.#signature(`${head}.${body}`, "base64url")) return undefined;
    return JSON.parse(Buffer.from(body, "base64url").toString("utf8")) as Claims;
  }

  #signature(text: string, encoding: "base64" | "base64url"): string {
    return createHmac("sha256", this.#secret).update(text).digest(encoding);
  }
}

interface Claims {
  readonly iss: string;
  readonly aud: string;
  readonly key: string;
  readonly exp: number;
  readonly nbf: number;
  readonly issuedMs: number;
  readonly path: string;
}

function base64Url(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}

function encode(parameters: readonly (readonly [string, string])[]): string {
  return parameters.map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll("%20", "+")}`).join("&");
}

function isoSeconds(timeMs: number): string {
  return new Date(timeMs).toISOString().replace(/\.\d+Z$/, "Z");
}

/** What the commands of `otter release` find out before they start: the repository, the token, the key, the firmware. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { originOf, parseRepository, type Repository } from "../release/git.ts";
import { GithubReleases } from "../release/github.ts";
import { defaultKeyFile } from "../release/key-file.ts";
import type { SigningKey } from "../release/keys.ts";
import { existingFile } from "./compile.ts";
import { CliError, exitCodes } from "./exit-codes.ts";
import { loadSigningKey } from "./signing-key.ts";

export interface PlaceOptions {
  readonly repository?: string;
  readonly key?: string;
}

export interface ReleasePlace {
  readonly repository: Repository;
  readonly releases: GithubReleases;
}

/** Which repository on GitHub, and the right to write there. */
export function releasePlace({ repository: named }: PlaceOptions, environment = process.env): ReleasePlace {
  const repository = findRepository(named, environment);
  const token = tokenOf(environment);
  if (token === undefined) {
    throw new CliError("Set GITHUB_TOKEN to a token that may write the repository's contents.", exitCodes.missing);
  }
  const apiUrl = environment["GITHUB_API_URL"];
  const access = { owner: repository.owner, repository: repository.name, token };
  return { repository, releases: new GithubReleases({ ...access, ...(apiUrl && { apiUrl }) }) };
}

/** Without a token a dry run asks GitHub nothing. */
export function tokenOf(environment = process.env): string | undefined {
  // A secret that a workflow does not have is an empty text.
  return [environment["GITHUB_TOKEN"], environment["GH_TOKEN"]].find((token) => token !== undefined && token !== "");
}

function findRepository(named: string | undefined, environment: NodeJS.ProcessEnv): Repository {
  const text = named ?? environment["GITHUB_REPOSITORY"];
  const repository = text === undefined ? originOf(process.cwd()) : parseRepository(text);
  if (repository !== undefined) return repository;
  throw new CliError(
    text === undefined
      ? "This folder has no git remote 'origin' on GitHub: say --repository <owner/name>."
      : `'${text}' is no repository; write <owner/name>.`,
    exitCodes.usage,
  );
}

/** The key of `--key`, or the one that `otter keys create` made. */
export function releaseKey({ key = defaultKeyFile("otter") }: PlaceOptions): Promise<SigningKey> {
  return loadSigningKey(key);
}

/** The product's name in a firmware's `config.ts`, which must also trust the key: devices believe nobody else. */
export function productOf(firmware: string, key: SigningKey): string {
  const file = existingFile(path.join(firmware, "config.ts"));
  const config = readFileSync(file, "utf8");
  const [, product] = /^\s*product:\s*"([\w.-]+)",?\s*$/m.exec(config) ?? [];
  if (product === undefined) throw new CliError(`${file} has no line 'product: "…",' that names the firmware.`);
  if (!config.includes(key.publicKey.kid)) {
    throw new CliError(
      `${file} does not trust this key, so no device would take the release. Add the line that 'otter keys show' prints to ota.trustedKeys.`,
    );
  }
  return product;
}

/** Turns what `release/` refuses into an end that a person understands. */
export async function refusing<Result>(step: () => Promise<Result>): Promise<Result> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof CliError) throw error;
    throw new CliError(error instanceof Error ? error.message : String(error));
  }
}

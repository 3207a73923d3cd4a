import { execFileSync } from "node:child_process";

/** What git knows that a release needs. All of it is undefined or empty outside of a repository. */
export interface Repository {
  readonly owner: string;
  readonly name: string;
}

const remotePattern = /^(?:https:\/\/[^/]+\/|ssh:\/\/git@[^/]+\/|git@[^:]+:)([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/;

/** `owner/name`, as in GITHUB_REPOSITORY. */
export function parseRepository(text: string): Repository | undefined {
  const [owner, name, ...rest] = text.split("/");
  return owner && name && rest.length === 0 ? { owner, name } : undefined;
}

/** Where `origin` is. */
export function originOf(folder: string): Repository | undefined {
  const [, owner, name] = remotePattern.exec(git(folder, "remote", "get-url", "origin") ?? "") ?? [];
  return owner !== undefined && name !== undefined ? { owner, name } : undefined;
}

/**
 * Release notes in Markdown: a line of each commit since the last tag before this one.
 * @param tag the release's own; it need not exist yet
 */
export function releaseNotes(folder: string, tag: string): string {
  const end = git(folder, "rev-parse", "--verify", "--quiet", `${tag}^{commit}`) ?? "HEAD";
  const previous = git(folder, "describe", "--tags", "--abbrev=0", "--exclude", tag, end);
  const range = previous === undefined ? [end] : [`${previous}..${end}`];
  const log = git(folder, "log", "--no-merges", "--max-count=200", "--pretty=format:- %s (%h)", ...range) ?? "";
  const heading = previous === undefined ? "The first release." : `Since ${previous}:`;
  return log === "" ? heading : `${heading}\n\n${log}\n`;
}

function git(folder: string, ...words: readonly string[]): string | undefined {
  try {
    const output = execFileSync("git", words, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
    return output.trim() || undefined;
  } catch {
    return undefined;
  }
}

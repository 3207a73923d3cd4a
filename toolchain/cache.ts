/**
 * What g++ has made before, by the content it was made from. Entries appear by renaming, so that they are whole or not there at all,
 * whoever else builds at the same time and whenever the power goes.
 */
import { createHash, randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";

const dayMs = 24 * 60 * 60 * 1000;
const keptDays = 14;
/** A draft that no living build can still be writing. */
const abandonedMs = 60 * 60 * 1000;

/** `OTTER_CACHE`, or `otter` in the user's cache folder. */
export function cacheFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const chosen = environment["OTTER_CACHE"];
  if (chosen) return path.resolve(chosen);
  return path.join(environment["XDG_CACHE_HOME"] ?? path.join(homedir(), ".cache"), "otter");
}

/** A short name for content; equal only for equal parts. */
export function contentKey(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest("hex").slice(0, 32);
}

export class Cache {
  readonly folder: string;
  private readonly pending = new Map<string, Promise<string>>();

  constructor(folder = cacheFolder()) {
    this.folder = folder;
  }

  private place(kind: string, key: string): string {
    return path.join(this.folder, kind, key.slice(0, 2), key);
  }

  /** The path of an entry, or undefined. */
  find(kind: string, key: string): string | undefined {
    const entry = this.place(kind, key);
    return touch(entry) ? entry : undefined;
  }

  /** The path of an entry (a file or a folder), which `make` writes to the path it is given if there is none yet. */
  async obtain(kind: string, key: string, make: (draft: string) => Promise<void>): Promise<string> {
    const entry = this.place(kind, key);
    if (touch(entry)) return entry;
    const pending = this.pending.get(entry) ?? this.make(entry, make);
    this.pending.set(entry, pending);
    return pending.finally(() => this.pending.delete(entry));
  }

  private async make(entry: string, make: (draft: string) => Promise<void>): Promise<string> {
    const draft = this.draft();
    try {
      await make(draft);
      this.publish(draft, entry);
    } finally {
      rmSync(draft, { recursive: true, force: true });
    }
    return entry;
  }

  /** Puts a file or folder that is complete in place of an entry. */
  store(kind: string, key: string, draft: string): string {
    const entry = this.place(kind, key);
    this.publish(draft, entry);
    return entry;
  }

  /** A path that nobody else uses. */
  draft(): string {
    const drafts = path.join(this.folder, "drafts");
    mkdirSync(drafts, { recursive: true });
    return path.join(drafts, randomUUID());
  }

  private publish(draft: string, entry: string): void {
    mkdirSync(path.dirname(entry), { recursive: true });
    try {
      renameSync(draft, entry);
    } catch (error) {
      // A folder that somebody else made at the same time has the same content.
      if (!existsSync(entry)) throw error;
    }
  }

  /** Forgets what nobody has used for two weeks; looks at most once a day. */
  prune(now = Date.now()): void {
    const stamp = path.join(this.folder, "pruned");
    const last = statSync(stamp, { throwIfNoEntry: false });
    if (last && now - last.mtimeMs < dayMs) return;
    mkdirSync(stamp, { recursive: true });
    utimesSync(stamp, new Date(now), new Date(now));
    for (const kind of foldersIn(this.folder)) {
      if (path.basename(kind) === "pruned") continue;
      const entries = path.basename(kind) === "drafts" ? [kind] : foldersIn(kind);
      const age = path.basename(kind) === "drafts" ? abandonedMs : keptDays * dayMs;
      for (const shelf of entries) removeOlder(shelf, now - age);
    }
  }
}

/** Whether the entry is there; notes that it is still of use. */
function touch(entry: string): boolean {
  try {
    const now = new Date();
    utimesSync(entry, now, now);
    return true;
  } catch {
    return existsSync(entry);
  }
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((each) => each.isDirectory())
    .map((each) => path.join(folder, each.name));
}

function removeOlder(folder: string, before: number): void {
  for (const name of readdirSync(folder)) {
    const entry = path.join(folder, name);
    const status = statSync(entry, { throwIfNoEntry: false });
    if (status && status.mtimeMs < before) rmSync(entry, { recursive: true, force: true });
  }
}

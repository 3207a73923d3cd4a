/** Puts generated files into a folder: only what differs is written, and what is no longer generated goes. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Lists what was written, so that nothing else is ever removed. */
const listName = "files.txt";

export interface WriteResult {
  readonly written: readonly string[];
  readonly removed: readonly string[];
}

/** Writes files (text by relative path) to a folder, in which other files may live too. */
export function writeGenerated(files: ReadonlyMap<string, string>, folder: string): WriteResult {
  const former = readList(folder);
  const removed = former.filter((name) => !files.has(name) && existsSync(path.join(folder, name)));
  const list = [...files.keys()].sort();
  const all = new Map([...files, [listName, `${list.join("\n")}\n`]]);
  const written = [...all].filter(([name, text]) => writeIfDifferent(path.join(folder, name), text));
  for (const name of removed) {
    rmSync(path.join(folder, name));
    removeEmptyFolders(folder, path.dirname(name));
  }
  return { written: written.map(([name]) => name), removed };
}

function readList(folder: string): string[] {
  const file = path.join(folder, listName);
  if (!existsSync(file)) return [];
  const names = readFileSync(file, "utf8").split("\n");
  // A list that somebody edited must not lead out of the folder.
  return names.filter((name) => name !== "" && !path.isAbsolute(name) && !name.split("/").includes(".."));
}

function writeIfDifferent(file: string, text: string): boolean {
  if (existsSync(file) && readFileSync(file, "utf8") === text) return false;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return true;
}

function removeEmptyFolders(root: string, folder: string): void {
  for (let current = folder; current !== "." && current !== ""; current = path.dirname(current)) {
    const full = path.join(root, current);
    if (!existsSync(full) || readdirSync(full).length > 0) return;
    rmdirSync(full);
  }
}

import { readdirSync } from "node:fs";
import path from "node:path";

/** A program that prints something: one file, or a folder with a `main.ts`. */
export interface CorpusProgram {
  /** `closures/per-iteration`; it does not change when other programs come and go. */
  readonly name: string;
  readonly entry: string;
}

export const programsFolder = path.join(import.meta.dirname, "programs");
const mainFile = "main.ts";

/** All programs below the folder, in the order of their names. */
export function findPrograms(folder: string, prefix = ""): CorpusProgram[] {
  const children = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  if (prefix !== "" && children.some(({ name }) => name === mainFile))
    return [{ name: prefix, entry: path.join(folder, mainFile) }];
  return children.flatMap((child) => {
    const name = path.posix.join(prefix, child.name);
    const file = path.join(folder, child.name);
    if (child.isDirectory()) return findPrograms(file, name);
    return child.name.endsWith(".ts") ? [{ name: name.slice(0, -".ts".length), entry: file }] : [];
  });
}

import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder that Otter itself is installed in: the nearest one above this file that has the compiler's library. */
export const home: string = findHome(dirname(fileURLToPath(import.meta.url)));

function findHome(start: string): string {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, "compiler", "lib"))) return folder;
    if (dirname(folder) === folder) throw new Error(`Otter's library was not found above ${start}`);
  }
}

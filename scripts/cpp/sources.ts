import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { root } from "../check/process.ts";

/** The folders with C++ that people write. */
const folders = ["bench", "runtime", "sim", "test"];

/** C++ in there that is data, or output of the compiler. */
const excluded = ["test/behave/programs/", "test/refuse/programs/", "test/golden/", "test/e2e/artefacts/"];

/** Paths, relative to the project and sorted, of the hand-written C++ files with one of the extensions. */
export function cppFiles(extensions: readonly string[]): string[] {
  return folders
    .filter((folder) => existsSync(path.join(root, folder)))
    .flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" }).map((file) =>
        path.posix.join(folder, file),
      ),
    )
    .filter((file) => extensions.includes(path.extname(file)))
    .filter((file) => !excluded.some((folder) => file.startsWith(folder)))
    .sort();
}

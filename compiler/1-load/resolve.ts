import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { ts } from "ts-morph";
import { home } from "./home.ts";

/** Where bindings are looked for: the user's own project first, then Otter's. */
export function bindingFolders(root: string): string[] {
  return [join(root, "arduino"), join(dirname(root), "arduino"), join(home, "arduino")];
}

/**
 * Resolves one import the way the language does: relative files, and `arduino/Name` to that binding's declaration.
 * `exists` knows files that are only overlays, too.
 */
export function resolveModule(
  name: string,
  importer: string,
  root: string,
  exists: (file: string) => boolean = existsSync,
): ts.ResolvedModuleFull | undefined {
  if (name.startsWith("arduino/")) {
    const library = name.slice("arduino/".length);
    const leaf = library.split("/").at(-1) ?? library;
    for (const folder of bindingFolders(root)) {
      for (const file of [join(folder, library, `${leaf}.d.ts`), join(folder, `${library}.d.ts`)]) {
        if (exists(file))
          return { resolvedFileName: file, extension: ts.Extension.Dts, isExternalLibraryImport: false };
      }
    }
    return undefined;
  }
  if (!name.startsWith(".")) return undefined;
  const base = join(dirname(importer), name);
  const candidates = [base, `${base}.ts`, base.replace(/\.js$/, ".ts"), join(base, "index.ts"), `${base}.d.ts`];
  const found = candidates.find((file) => file.endsWith(".ts") && exists(file));
  if (found === undefined) return undefined;
  const extension = found.endsWith(".d.ts") ? ts.Extension.Dts : ts.Extension.Ts;
  return { resolvedFileName: found, extension, isExternalLibraryImport: false };
}

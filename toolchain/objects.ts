/** Object files by content: of the source, of every header it includes, and of the flags. */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type Cache, contentKey } from "./cache.ts";
import type { Flavour } from "./flags.ts";
import { callGxx, type Gxx } from "./gxx.ts";
import { type Prelude, precompiledHeader } from "./precompiled.ts";

/** What a group of sources is compiled with. */
export interface Compilation {
  readonly gxx: Gxx;
  readonly cache: Cache;
  readonly flavour: Flavour;
  /** The folder that sources are relative to and g++ runs in. Its path is not part of the objects. */
  readonly folder: string;
  /** Folders for `-I`, absolute. */
  readonly includes: readonly string[];
  readonly defines: readonly string[];
  /** A header that g++ reads before every source, precompiled: reading it takes longer than most sources. */
  readonly prelude?: Prelude;
}

/** What was included when an object was made: path (relative ones to the compilation's folder) and content. */
type Dependencies = readonly (readonly [file: string, hash: string])[];

/** The path of the object file of `source`. */
export async function compileObject(source: string, compilation: Compilation): Promise<string> {
  const { cache, gxx, flavour, folder, includes, defines, prelude } = compilation;
  const settings = [gxx.identity, ...flavour.flags, ...defines, ...includes, prelude?.name ?? ""];
  const manifestKey = contentKey([source, readFileSync(path.join(folder, source)), ...settings]);
  const known = readManifest(cache.find("manifests", manifestKey));
  if (known && isCurrent(known, folder)) {
    const object = cache.find("objects", objectKey(manifestKey, known));
    if (object !== undefined) return object;
  }
  const draft = cache.draft();
  mkdirSync(draft);
  try {
    return await compileInto(draft, source, manifestKey, compilation);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

async function compileInto(
  draft: string,
  source: string,
  manifestKey: string,
  compilation: Compilation,
): Promise<string> {
  const { cache, gxx, flavour, folder, includes, defines, prelude } = compilation;
  const object = path.join(draft, "object.o");
  const rules = path.join(draft, "object.d");
  // Only what the command line includes may be precompiled, not what a header of the source does.
  const header =
    prelude === undefined
      ? []
      : [`-I${await precompiledHeader(prelude, compilation)}`, "-include", prelude.name, "-fpch-deps"];
  await callGxx(
    gxx,
    source,
    [
      ...flavour.flags,
      ...defines.map((define) => `-D${define}`),
      ...header,
      ...includes.map((include) => `-I${include}`),
      `-ffile-prefix-map=${folder}=.`,
      ...["-MMD", "-MF", rules, "-c", source, "-o", object],
    ],
    folder,
  );
  const dependencies = readRules(rules, source).map((file) => [file, hashOf(path.resolve(folder, file))] as const);
  const stored = cache.store("objects", objectKey(manifestKey, dependencies), object);
  const manifest = path.join(draft, "manifest.json");
  writeFileSync(manifest, JSON.stringify(dependencies));
  cache.store("manifests", manifestKey, manifest);
  return stored;
}

function objectKey(manifestKey: string, dependencies: Dependencies): string {
  return contentKey([manifestKey, ...dependencies.flat()]);
}

function readManifest(file: string | undefined): Dependencies | undefined {
  return file === undefined ? undefined : (JSON.parse(readFileSync(file, "utf8")) as Dependencies);
}

function isCurrent(dependencies: Dependencies, folder: string): boolean {
  return dependencies.every(([file, hash]) => hashOf(path.resolve(folder, file)) === hash);
}

/** The headers that a Makefile rule of g++ names. */
function readRules(file: string, source: string): string[] {
  const text = readFileSync(file, "utf8").replaceAll("\\\n", " ");
  const names = text.slice(text.indexOf(": ") + 2).match(/(?:\\ |\S)+/g) ?? [];
  return [...new Set(names.map((name) => name.replaceAll("\\ ", " ")))].filter(
    (name) => name !== source && !name.endsWith(".gch"),
  );
}

const hashes = new Map<string, { readonly stamp: string; readonly hash: string }>();

/** A file's content as a hash; the empty text if there is no such file. */
function hashOf(file: string): string {
  const status = statSync(file, { throwIfNoEntry: false });
  if (!status) return "";
  const stamp = `${status.mtimeMs}:${status.size}:${status.ino}`;
  const known = hashes.get(file);
  if (known?.stamp === stamp) return known.hash;
  const hash = createHash("sha256").update(readFileSync(file)).digest("hex").slice(0, 32);
  hashes.set(file, { stamp, hash });
  return hash;
}

import { createHash, randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import process from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const bundles = path.join(root, ".otter", "cli");
const indexFile = path.join(bundles, "current.json");

/** A bundle that nobody can still be importing from. */
const abandonedAfterMs = 60 * 60 * 1000;

/**
 * The URL of a bundle of `cli/main.ts` that is as new as its sources. It is made anew when a source changed, which the
 * stamps (time and size) of all files of the previous bundle tell in a few milliseconds.
 *
 * @returns {Promise<string>}
 */
export async function currentBundle() {
  const index = readIndex();
  const isFresh = index !== undefined && index.root === root && isUnchanged(index.inputs);
  const folder = isFresh && existsSync(entryOf(index.folder)) ? index.folder : await makeBundle();
  return pathToFileURL(entryOf(folder)).href;
}

/** @param {string} folder */
function entryOf(folder) {
  return path.join(bundles, folder, "main.mjs");
}

function readIndex() {
  try {
    return JSON.parse(readFileSync(indexFile, "utf8"));
  } catch {
    return undefined;
  }
}

/** @param {Record<string, string>} inputs */
function isUnchanged(inputs) {
  return Object.entries(inputs).every(([file, stamp]) => stampOf(file) === stamp);
}

/** @param {string} file relative to the project */
function stampOf(file) {
  const status = statSync(path.join(root, file), { throwIfNoEntry: false });
  return status && `${status.mtimeMs}:${status.size}`;
}

async function makeBundle() {
  const { build } = await loadEsbuild();
  /** @type {Set<string>} */
  const used = new Set();
  const result = await build({
    absWorkingDir: root,
    entryPoints: { main: "cli/main.ts" },
    // As deep as the final folder, because source maps name their sources relative to it.
    outdir: path.join(bundles, "bundle"),
    outExtension: { ".js": ".mjs" },
    bundle: true,
    // Without splitting, the packages of every command would be loaded by each of them.
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    sourcemap: "linked",
    metafile: true,
    write: false,
    logLevel: "error",
    plugins: [originalLocations, cachedTypeScript(used)],
  });
  const sources = Object.keys(result.metafile.inputs).filter((file) => stampOf(file) !== undefined);
  const inputs = [...sources, "cli/bundle.mjs", "package.json"];
  const folder = place(result.outputFiles);
  writeWhole(
    indexFile,
    JSON.stringify({ root, folder, inputs: Object.fromEntries(inputs.map((file) => [file, stampOf(file)])) }),
  );
  removeAbandoned(used.add(folder));
  return folder;
}

async function loadEsbuild() {
  try {
    return await import("esbuild");
  } catch {
    process.stderr.write("otter: its packages are not installed. Run `npm run setup` in the project first.\n");
    process.exit(3);
  }
}

/**
 * Sources find files beside themselves through `import.meta`; in the bundle that has to go on meaning the source.
 *
 * @type {import("esbuild").Plugin}
 */
const originalLocations = {
  name: "original-locations",
  setup(build) {
    build.onLoad({ filter: /\.ts$/ }, async ({ path: file }) => {
      const text = await readFile(file, "utf8");
      const contents = text
        .replaceAll("import.meta.url", JSON.stringify(pathToFileURL(file).href))
        .replaceAll("import.meta.dirname", JSON.stringify(path.dirname(file)))
        .replaceAll("import.meta.filename", JSON.stringify(file));
      return { contents, loader: "ts" };
    });
  },
};

/**
 * TypeScript is most of what a command loads, and most of the time until it starts. Of ts-morph the compiler takes the `ts` that it carries
 * and nothing else, so the bundle loads just that file, and with the code that V8 made of it before.
 *
 * @param {Set<string>} used is told the folder that it needs
 * @returns {import("esbuild").Plugin}
 */
const cachedTypeScript = (used) => ({
  name: "cached-typescript",
  setup(build) {
    build.onResolve({ filter: /^ts-morph$/ }, () => ({ path: "typescript", namespace: "cached" }));
    build.onLoad({ filter: /.*/, namespace: "cached" }, async () => {
      const original = createRequire(createRequire(import.meta.url).resolve("ts-morph")).resolve(
        "@ts-morph/common/dist/typescript.js",
      );
      const copy = await compactCopy(original, build.esbuild);
      used.add(path.basename(path.dirname(copy)));
      const load = JSON.stringify(path.join(root, "cli/cached-module.ts"));
      const contents = `import { loadCached } from ${load};
        export const ts = loadCached(${JSON.stringify(copy)}, ${JSON.stringify(original)});`;
      return { contents, resolveDir: root };
    });
  },
});

/**
 * The same module in pure ASCII and without comments, which is a third shorter and much quicker to read.
 *
 * @param {string} original
 * @param {Pick<typeof import("esbuild"), "transform">} esbuild
 */
async function compactCopy(original, esbuild) {
  const text = await readFile(original, "utf8");
  const folder = path.join(bundles, `typescript-${createHash("sha256").update(text).digest("hex").slice(0, 16)}`);
  const copy = path.join(folder, "typescript.cjs");
  if (!existsSync(copy)) {
    const { code } = await esbuild.transform(text, { minifyWhitespace: true, charset: "ascii", legalComments: "none" });
    mkdirSync(folder, { recursive: true });
    writeWhole(copy, code);
  }
  return copy;
}

/**
 * Writes a bundle beside its final place and moves it there in one step: two commands that start at once, or one that is
 * stopped half-way, never see half a bundle.
 *
 * @param {import("esbuild").OutputFile[]} files
 */
function place(files) {
  const hash = createHash("sha256");
  for (const file of files) hash.update(file.path).update(file.contents);
  const folder = hash.digest("hex").slice(0, 16);
  if (existsSync(entryOf(folder))) return folder;
  const draft = path.join(bundles, `draft-${randomUUID()}`);
  mkdirSync(draft, { recursive: true });
  for (const file of files) writeFileSync(path.join(draft, path.basename(file.path)), file.contents);
  try {
    renameSync(draft, path.join(bundles, folder));
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    // Somebody else was first with the same content.
    if (!existsSync(entryOf(folder))) throw error;
  }
  return folder;
}

/**
 * @param {string} file
 * @param {string} text
 */
function writeWhole(file, text) {
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, text);
  renameSync(draft, file);
}

/** @param {ReadonlySet<string>} used */
function removeAbandoned(used) {
  for (const name of readdirSync(bundles)) {
    const entry = path.join(bundles, name);
    const status = statSync(entry, { throwIfNoEntry: false });
    const isOld = status?.isDirectory() && Date.now() - status.mtimeMs > abandonedAfterMs;
    if (isOld && !used.has(name)) rmSync(entry, { recursive: true, force: true });
  }
}

import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, extname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";

const ownFolder = dirname(fileURLToPath(import.meta.url));
const assetMark = "?asset";

const contentTypes = new Map([
  [".css", "text/css"],
  [".html", "text/html"],
  [".ico", "image/x-icon"],
  [".js", "text/javascript"],
  [".json", "application/json"],
  [".pem", "application/x-pem-file"],
  [".png", "image/png"],
  [".svg", "image/svg+xml"],
  [".txt", "text/plain"],
]);

/** Where a binding's stand-in is: in the project of the importer if that has one, else here. */
function findStandIn(library, importer) {
  const leaf = library.split("/").at(-1);
  for (let folder = dirname(fileURLToPath(importer)); ; folder = dirname(folder)) {
    const file = join(folder, "arduino", library, `${leaf}.ts`);
    if (existsSync(file)) return file;
    if (folder === dirname(folder)) return join(ownFolder, library, `${leaf}.ts`);
  }
}

/** An import of a program in TypeScript that names a file by its own extension. */
function isAsset(specifier, parentURL) {
  return specifier.startsWith(".") && contentTypes.has(extname(specifier)) && parentURL?.endsWith(".ts") === true;
}

export function resolve(specifier, context, next) {
  if (specifier.startsWith("arduino/") && context.parentURL !== undefined) {
    return next(pathToFileURL(findStandIn(specifier.slice("arduino/".length), context.parentURL)).href, context);
  }
  if (isAsset(specifier, context.parentURL)) {
    const { href } = new URL(specifier, context.parentURL);
    if (existsSync(fileURLToPath(href))) return { url: href + assetMark, format: "module", shortCircuit: true };
  }
  return next(specifier, context);
}

export async function load(url, context, next) {
  if (!url.endsWith(assetMark)) return next(url, context);
  const path = fileURLToPath(url.slice(0, -assetMark.length));
  const content = await readFile(path);
  const packed = gzipSync(content, { level: 9 });
  const isPacked = packed.length < content.length;
  const asset = {
    contentType: contentTypes.get(extname(path)),
    etag: `"${createHash("sha256").update(content).digest("hex").slice(0, 16)}"`,
    encoding: isPacked ? "gzip" : "",
    size: isPacked ? packed.length : content.length,
    text: content.toString("utf8"),
  };
  return { format: "module", source: `export default ${JSON.stringify(asset)};`, shortCircuit: true };
}

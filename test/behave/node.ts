import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";
import { textsForNode } from "../../compiler/node-json.ts";
import type { CorpusProgram } from "./corpus.ts";
import { type Outcome, runProcess } from "./outcome.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const prelude = path.join(root, "compiler/lib/node-prelude.mjs");
const preludeFiles = [prelude, path.join(root, "compiler/lib/node-json.mjs")];
const cacheFolder = path.join(root, ".otter/cache/behave");

/** What the program does under Node, by its text without the types. A program that was run before is not run again. */
export async function runUnderNode({ entry, name }: CorpusProgram): Promise<Outcome> {
  const bundle = await stripTypes(entry);
  const key = [process.version, ...preludeFiles.map((file) => readFileSync(file, "utf8")), bundle];
  const stem = path.join(cacheFolder, createHash("sha256").update(JSON.stringify(key)).digest("hex"));
  const known = `${stem}.json`;
  if (existsSync(known)) return JSON.parse(readFileSync(known, "utf8")) as Outcome;
  mkdirSync(cacheFolder, { recursive: true });
  const script = `${stem}.mjs`;
  writeFileSync(script, `// ${name}\n${bundle}`);
  const outcome = await runProcess(process.execPath, ["--import", prelude, script]);
  writeFileSync(known, JSON.stringify(outcome));
  return outcome;
}

async function stripTypes(entry: string): Promise<string> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    target: "node20",
    logLevel: "error",
    plugins: [jsonShapes(entry)],
    tsconfigRaw: { compilerOptions: { target: "ES2023", useDefineForClassFields: true } },
  });
  return result.outputFiles[0]?.text ?? "";
}

/** Gives `parseJson` the shapes that its types have. */
function jsonShapes(entry: string): Plugin {
  let texts: ReadonlyMap<string, string> | undefined;
  return {
    name: "shapes for parseJson",
    setup(pluginBuild) {
      pluginBuild.onLoad({ filter: /\.ts$/ }, ({ path: file }) => {
        if (!readFileSync(file, "utf8").includes("parseJson")) return undefined;
        texts ??= textsForNode(entry);
        const contents = texts.get(file);
        return contents === undefined ? undefined : { contents, loader: "ts" };
      });
    },
  };
}

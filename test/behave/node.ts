import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";
import { ts } from "ts-morph";
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
    keepNames: true,
    logLevel: "error",
    plugins: [typesOut(entry)],
  });
  return result.outputFiles[0]?.text ?? "";
}

/** Takes the types out as TypeScript itself does, which orders fields in another way than esbuild, and gives `parseJson` the shapes that its types have. */
function typesOut(entry: string): Plugin {
  let texts: ReadonlyMap<string, string> | undefined;
  return {
    name: "TypeScript's own output",
    setup(pluginBuild) {
      pluginBuild.onLoad({ filter: /\.ts$/ }, ({ path: file }) => {
        let source = readFileSync(file, "utf8");
        if (source.includes("parseJson")) {
          texts ??= textsForNode(entry);
          source = texts.get(file) ?? source;
        }
        const { outputText } = ts.transpileModule(source, { fileName: file, compilerOptions });
        return { contents: outputText, loader: "js" };
      });
    },
  };
}

const compilerOptions: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  useDefineForClassFields: true,
  verbatimModuleSyntax: false,
  inlineSourceMap: true,
};

// `npm run messages`: the catalogue of diagnostics and its pages from the Markdown in compiler/diagnostics/messages/.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { generateFiles, root } from "./messages/files.ts";

for (const [name, text] of await generateFiles()) {
  const file = path.join(root, name);
  if (existsSync(file) && readFileSync(file, "utf8") === text) continue;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(name);
}

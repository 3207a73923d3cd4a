import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import prettier from "prettier";
import { generateCatalogue, generateIndex, generatePage } from "./generate.ts";
import { type CatalogueEntry, parseMessages } from "./parse.ts";

export const root = fileURLToPath(new URL("../..", import.meta.url));
const messagesFolder = path.join(root, "compiler/diagnostics/messages");

/** The families of messages with their titles, in the order of their codes. */
export function readMessages(): (readonly [string, readonly CatalogueEntry[]])[] {
  return readdirSync(messagesFolder)
    .sort()
    .map((name) => {
      const markdown = readFileSync(path.join(messagesFolder, name), "utf8");
      return [/^# (.*)$/m.exec(markdown)?.[1] ?? name, parseMessages(markdown)] as const;
    });
}

/** Every generated file: its path in the project and its text. */
export async function generateFiles(): Promise<Map<string, string>> {
  const families = readMessages();
  const entries = families.flatMap(([, members]) => members);
  const files = new Map([
    ["compiler/diagnostics/catalogue.generated.ts", generateCatalogue(entries)],
    ["docs/diagnostics/README.md", generateIndex(families)],
    ...entries.map((entry): [string, string] => [`docs/diagnostics/${entry.code}.md`, generatePage(entry)]),
  ]);
  for (const [file, text] of files) {
    const options = await prettier.resolveConfig(path.join(root, file));
    files.set(file, await prettier.format(text, { ...options, filepath: file }));
  }
  return files;
}

import { type CatalogueEntry, holesOf } from "./parse.ts";

/** The TypeScript of `compiler/diagnostics/catalogue.generated.ts`: one typed function per message. */
export function generateCatalogue(entries: readonly CatalogueEntry[]): string {
  return [
    "// From compiler/diagnostics/messages/*.md by `npm run messages`. Edit those files, not this one.",
    'import type { Message } from "./diagnostic.ts";',
    "",
    'const error = (code: string, text: string, hint?: string): Message => ({ code, severity: "error", text, hint });',
    ...entries.map(factory),
    "",
  ].join("\n");
}

function factory({ code, name, text, hint }: CatalogueEntry): string {
  const holes = holesOf(text, hint);
  const parameter =
    holes.length === 0 ? "" : `holes: { ${holes.map((hole) => `readonly ${hole}: string`).join("; ")} }`;
  const texts = [text, ...(hint === undefined ? [] : [hint])].map(literal);
  return `\n/** ${code}: ${text} */\nexport const ${name} = (${parameter}): Message => error("${code}", ${texts.join(", ")});`;
}

function literal(text: string): string {
  if (holesOf(text).length === 0) return JSON.stringify(text);
  const escaped = text.replaceAll(/[\\`]|\$\{/g, "\\$&");
  return `\`${escaped.replaceAll(/\{(\w+)\}/g, "${holes.$1}")}\``;
}

const titles = { wrong: "Refused:", right: "Instead:" };

/** The page `docs/diagnostics/OTnnnn.md`. */
export function generatePage({ code, text, hint, explanation }: CatalogueEntry): string {
  const body = explanation.replaceAll(/^```ts (wrong|right)$/gm, (_, kind: string) =>
    kind === "wrong" || kind === "right" ? `${titles[kind]}\n\n\`\`\`ts` : "",
  );
  const quoted = hint === undefined ? `> ${text}` : `> ${text}\n>\n> Hint: ${hint}`;
  return `# ${code}\n\n${quoted}\n${body === "" ? "" : `\n${body}\n`}\n[All diagnostics](README.md)\n`;
}

/** The list of all pages. */
export function generateIndex(families: readonly (readonly [string, readonly CatalogueEntry[]])[]): string {
  const rows = (entries: readonly CatalogueEntry[]): string =>
    entries.map(({ code, text }) => `- [${code}](${code}.md) ${text}`).join("\n");
  return `# Diagnostics\n\nA code never changes its meaning. TypeScript's own errors keep their codes (\`TS2322\`).\n${families
    .map(([title, entries]) => `\n## ${title}\n\n${rows(entries)}\n`)
    .join("")}`;
}

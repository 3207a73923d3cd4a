/** One entry of `compiler/diagnostics/messages/*.md`. */
export interface CatalogueEntry {
  readonly code: string;
  readonly name: string;
  /** With named holes: `` `{name}` would lose its `this` ``. */
  readonly text: string;
  readonly hint: string | undefined;
  /** Everything below the quoted lines, as Markdown. */
  readonly explanation: string;
  /** Complete programs: each `wrong` one is refused with this code, each `right` one is accepted. */
  readonly examples: readonly Example[];
}

export interface Example {
  readonly kind: "wrong" | "right";
  readonly source: string;
}

/**
 * Reads one file of messages.
 *
 * @throws Error with the heading of what does not have the form
 */
export function parseMessages(markdown: string): CatalogueEntry[] {
  return markdown
    .split(/^## /m)
    .slice(1)
    .map((section) => parseSection(section.trimEnd()));
}

/** The names of the holes in a text, each once, in order. */
export function holesOf(...texts: readonly (string | undefined)[]): string[] {
  return [...new Set(texts.flatMap((text) => [...(text ?? "").matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name)))];
}

function parseSection(section: string): CatalogueEntry {
  const [heading = "", ...lines] = section.split("\n");
  const [, code, name] = /^(OT\d{4}) ([a-z]\w*)$/.exec(heading) ?? [];
  if (code === undefined || name === undefined) throw new Error(`not "## OTnnnn shortName": ${heading}`);
  const quoted = lines.filter((line) => line.startsWith("> ")).map((line) => line.slice(2));
  const [text, hint, ...surplus] = quoted;
  if (text === undefined || surplus.length > 0) throw new Error(`${heading}: one quoted text and at most one hint`);
  if (hint !== undefined && !hint.startsWith("Hint: ")) throw new Error(`${heading}: the second quoted line is a hint`);
  const explanation = lines.filter((line) => !line.startsWith("> ")).join("\n");
  const examples = [...explanation.matchAll(/^```ts (wrong|right)\n(.*?)^```$/gms)].map(
    ([, kind, source = ""]): Example => ({ kind: kind === "right" ? "right" : "wrong", source }),
  );
  return { code, name, text, hint: hint?.slice("Hint: ".length), explanation: explanation.trim(), examples };
}

/** The text as HTML, safe between tags and inside quoted attributes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

/** Puts values into the places `{{name}}` of a template, in one pass: a value that looks like a place stays text. */
export function fillTemplate(template: string, values: ReadonlyMap<string, string>): string {
  let result = "";
  let at = 0;
  for (;;) {
    const start = template.indexOf("{{", at);
    const end = start < 0 ? -1 : template.indexOf("}}", start);
    if (end < 0) return result + template.slice(at);
    const name = template.slice(start + 2, end);
    const value = values.get(name);
    if (value === undefined) throw new Error(`The template has a place "${name}" and nothing to put there`);
    result += template.slice(at, start) + value;
    at = end + 2;
  }
}

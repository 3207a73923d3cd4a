/**
 * C++ on its way to a file: a list of lines. A line that begins a statement carries the place in TypeScript that it
 * comes from, as a prefix, so that text with lambdas in it can be put together by plain concatenation; `layOut` turns the prefixes into
 * `#line` directives when the file is complete.
 */
import type { Position } from "../../ir/nodes.ts";

const open = "\u0001";
const close = "\u0002";

/** The line, marked as coming from `at`. */
export function marked(line: string, at: Position | undefined): string {
  return at === undefined ? line : `${open}${at.line}:${at.file}${close}${line}`;
}

/** A statement's text, which may hold several lines, as lines of which the first is marked. */
export function statementLines(text: string, at?: Position): string[] {
  const [first = "", ...rest] = text.split("\n");
  return [marked(first, at), ...rest];
}

export function indent(lines: readonly string[], by = 2): string[] {
  return lines.map((line) => {
    const { mark, text } = split(line);
    return text === "" || text.startsWith("#") ? line : `${mark}${" ".repeat(by)}${text}`;
  });
}

function split(line: string): { readonly mark: string; readonly text: string } {
  if (!line.startsWith(open)) return { mark: "", text: line };
  const end = line.indexOf(close) + 1;
  return { mark: line.slice(0, end), text: line.slice(end) };
}

interface Place {
  readonly file: string;
  readonly line: number;
}

function placeOf(mark: string): Place | undefined {
  if (mark === "") return undefined;
  const colon = mark.indexOf(":");
  return { line: Number(mark.slice(1, colon)), file: mark.slice(colon + 1, -1) };
}

/** Closes a stretch of lines that belong to TypeScript: what follows is the C++ file's own again. */
export const backToOwnFile = `${open}0:${close}`;

/**
 * The final text of a file. A `#line` stands before each statement whose place is not the one that the preprocessor would count
 * to by itself, and after a function, where the lines are this file's own again.
 */
export function layOut(lines: readonly string[], ownFile: string): string {
  const output: string[] = [];
  // What the preprocessor believes the next line to be; undefined: the file itself.
  let counted: Place | undefined;
  const emit = (text: string): void => {
    output.push(text);
    if (counted) counted = { file: counted.file, line: counted.line + 1 };
  };
  for (const line of lines) {
    const { mark, text } = split(line);
    const place = placeOf(mark);
    if (place?.line === 0) {
      if (counted === undefined) continue;
      output.push(`#line ${output.length + 2} ${quoted(ownFile)}`);
      counted = undefined;
      continue;
    }
    if (place && (place.file !== counted?.file || place.line !== counted.line)) {
      output.push(place.file === counted?.file ? `#line ${place.line}` : `#line ${place.line} ${quoted(place.file)}`);
      counted = place;
    }
    emit(text);
  }
  return `${output.join("\n")}\n`;
}

/** A file's name as a C++ string literal. */
function quoted(file: string): string {
  return `"${file.replaceAll("\\", "/").replaceAll('"', '\\"')}"`;
}

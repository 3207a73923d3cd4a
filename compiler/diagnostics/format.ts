import path from "node:path";
import type { Diagnostic, Range, Severity } from "./diagnostic.ts";

export interface FormatOptions {
  /** With a frame of the source around each error; without, the title and the hint only. */
  readonly isPretty: boolean;
  /** ANSI colours. Only in the pretty form. */
  readonly isColoured: boolean;
  /** Files are shown relative to this folder when they are inside of it. */
  readonly folder: string;
  /** The text of a file, for the frame around an error; `undefined` when it cannot be read. */
  readonly readSource: (file: string) => string | undefined;
}

type Paint = (text: string) => string;

interface Palette {
  readonly file: Paint;
  readonly number: Paint;
  readonly dim: Paint;
  readonly hint: Paint;
  readonly inverse: Paint;
  readonly severity: Readonly<Record<Severity, Paint>>;
}

const ansi =
  (start: number, end: number): Paint =>
  (text) =>
    `\u001b[${start}m${text}\u001b[${end}m`;

const coloured: Palette = {
  file: ansi(96, 39),
  number: ansi(93, 39),
  dim: ansi(90, 39),
  hint: ansi(92, 39),
  inverse: ansi(7, 27),
  severity: { error: ansi(91, 39), warning: ansi(93, 39) },
};

const same: Paint = (text) => text;
const plain: Palette = {
  file: same,
  number: same,
  dim: same,
  hint: same,
  inverse: same,
  severity: { error: same, warning: same },
};

/** Lines of a range that a frame shows at most: the others say nothing new. */
const maxFrameLines = 4;

/** All diagnostics as text, with a line's end after each line. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], options: FormatOptions): string {
  const palette = options.isPretty && options.isColoured ? coloured : plain;
  return diagnostics.map((each) => formatDiagnostic(each, options, palette)).join(options.isPretty ? "\n" : "");
}

/** `Found 2 errors in 1 file.` */
export function summarize(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const files = new Set(errors.map(({ range }) => range?.file));
  const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;
  return `Found ${count(errors.length, "error")} in ${count(files.size, "file")}.`;
}

function formatDiagnostic(diagnostic: Diagnostic, options: FormatOptions, palette: Palette): string {
  const { range, severity, code, text, hint } = diagnostic;
  const place = range === undefined ? "" : placeText(range, options, palette);
  const separator = range === undefined ? "" : " - ";
  const title = `${place}${separator}${palette.severity[severity](severity)} ${palette.dim(`${code}:`)} ${text}\n`;
  if (!options.isPretty) return title + (hint === undefined ? "" : `  Hint: ${hint}\n`);
  const frame = range === undefined ? "" : `\n${frameOf(range, options, palette, palette.severity[severity])}`;
  const related = diagnostic.related.map((each) => relatedText(each.text, each.range, options, palette)).join("");
  return title + frame + (hint === undefined ? "" : `\n  ${palette.hint("Hint:")} ${hint}\n`) + related;
}

function relatedText(text: string, range: Range | undefined, options: FormatOptions, palette: Palette): string {
  if (range === undefined) return `\n  ${text}\n`;
  return `\n  ${placeText(range, options, palette)}\n${frameOf(range, options, palette, palette.file)}    ${text}\n`;
}

function placeText({ file, start }: Range, { folder }: FormatOptions, palette: Palette): string {
  const relative = path.relative(folder, file);
  const shown = relative.startsWith("..") || path.isAbsolute(relative) ? file : relative;
  return `${palette.file(shown)}:${palette.number(`${start.line}`)}:${palette.number(`${start.column}`)}`;
}

function frameOf(range: Range, options: FormatOptions, palette: Palette, mark: Paint): string {
  const lines = options.readSource(range.file)?.split(/\r\n|\r|\n/);
  if (lines === undefined) return "";
  const last = Math.min(range.end.line, range.start.line + maxFrameLines - 1, lines.length);
  const width = `${last}`.length;
  let frame = "";
  for (let line = range.start.line; line <= last; line++) {
    const text = lines[line - 1] ?? "";
    const from = line === range.start.line ? range.start.column - 1 : text.length - text.trimStart().length;
    const to = line === range.end.line ? range.end.column - 1 : text.length;
    // Tabs stay tabs, so that the marks stand below what they mark.
    const indent = text.slice(0, from).replaceAll(/[^\t]/g, " ");
    frame += `${palette.inverse(`${line}`.padStart(width))} ${text}\n`;
    frame += `${palette.inverse(" ".repeat(width))} ${indent}${mark("~".repeat(Math.max(1, to - from)))}\n`;
  }
  return frame;
}

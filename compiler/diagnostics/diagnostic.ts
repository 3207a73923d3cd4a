/** What the compiler says about a program: the type of every error, TypeScript's own included. */

export type Severity = "error" | "warning";

/** A place in a source text; both count from 1, columns in UTF-16 code units. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** A part of a source file. `end` is the point after the last character. */
export interface Range {
  readonly file: string;
  readonly start: Point;
  readonly end: Point;
}

/** A message of the catalogue with its holes filled, before it has a place. */
export interface Message {
  /** `OT2001`; TypeScript's own errors have `TS2322`. */
  readonly code: string;
  readonly severity: Severity;
  readonly text: string;
  /** What to write instead. */
  readonly hint: string | undefined;
}

/** Another place that explains the error. */
export interface RelatedInformation {
  readonly text: string;
  readonly range: Range | undefined;
}

export interface Diagnostic extends Message {
  /** `undefined` for what is wrong with the program as a whole. */
  readonly range: Range | undefined;
  readonly related: readonly RelatedInformation[];
}

/** Sorted by file and position, and each thing said once. An error of the language replaces TypeScript's own at the same place. */
export function arranged(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const explained = new Set(diagnostics.filter(isOwn).map(startKey));
  // TypeScript complains of the library as a whole when it meets a construct for which the library has no type: that is explained, too.
  const isExplained = (each: Diagnostic): boolean =>
    each.range === undefined ? explained.size > 0 : explained.has(startKey(each));
  const wanted = diagnostics.filter((each) => !each.code.startsWith("TS") || !isExplained(each));
  const unique = new Map(wanted.map((each) => [`${startKey(each)} ${each.code} ${each.text}`, each]));
  return [...unique.values()].sort(byPlace);
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((each) => each.severity === "error");
}

const isOwn = ({ code, range }: Diagnostic): boolean => code.startsWith("OT") && range !== undefined;

const startKey = ({ range }: Diagnostic): string =>
  range === undefined ? "" : `${range.file}:${range.start.line}:${range.start.column}`;

function byPlace(left: Diagnostic, right: Diagnostic): number {
  const [a, b] = [left.range, right.range];
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  return (
    compareText(a.file, b.file) ||
    a.start.line - b.start.line ||
    a.start.column - b.start.column ||
    compareText(left.code, right.code)
  );
}

const compareText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

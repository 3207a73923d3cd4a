/** What the plugin and the process that checks say to each other: one JSON text per line, an answer for each question. */

/** A whole program to check. */
export interface Question {
  readonly id: number;
  /** The project's folder, absolute. */
  readonly root: string;
  /** Every module of the project, absolute. */
  readonly entries: readonly string[];
  /** The texts of the documents that are open in the editor, by path: they are newer than the files. */
  readonly open: Readonly<Record<string, string>>;
}

/** A part of a file in UTF-16 code units, as TypeScript counts. */
export interface Span {
  readonly file: string;
  readonly start: number;
  readonly length: number;
}

/** Something that is wrong, with everything to read in it. */
export interface Finding extends Span {
  /** The digits of `OT1001`. */
  readonly code: number;
  readonly isError: boolean;
  readonly message: string;
  readonly related: readonly (Span & { readonly message: string })[];
}

export type Answer =
  | { readonly id: number; readonly findings: readonly Finding[] }
  /** The compiler failed by itself. */
  | { readonly id: number; readonly failure: string };

import { ts } from "ts-morph";
import type { Diagnostic, Message, Range, RelatedInformation } from "./diagnostic.ts";

/** The message at a node of the syntax tree. */
export function diagnosticAt(node: ts.Node, message: Message, related: readonly RelatedInformation[] = []): Diagnostic {
  return { ...message, range: rangeOf(node), related };
}

export function rangeOf(node: ts.Node): Range {
  const file = node.getSourceFile();
  return rangeIn(file, node.getStart(file), node.getEnd());
}

/** The part of the file between two offsets. */
export function rangeIn(file: ts.SourceFile, start: number, end: number): Range {
  return { file: file.fileName, start: pointIn(file, start), end: pointIn(file, end) };
}

// To install type definitions or to choose another `lib` would not help here.
const foreignAdvice = / Do you need to (?:install type definitions|change your target library)[^]*$/;

/** TypeScript's own error in our form. */
export function fromTypeScript(diagnostic: ts.Diagnostic): Diagnostic {
  return {
    code: `TS${diagnostic.code}`,
    severity: diagnostic.category === ts.DiagnosticCategory.Error ? "error" : "warning",
    text: ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n").replace(foreignAdvice, ""),
    hint: undefined,
    range: rangeOfTypeScript(diagnostic),
    related: (diagnostic.relatedInformation ?? []).map((related) => ({
      text: ts.flattenDiagnosticMessageText(related.messageText, "\n"),
      range: rangeOfTypeScript(related),
    })),
  };
}

function rangeOfTypeScript(diagnostic: ts.DiagnosticRelatedInformation): Range | undefined {
  const { file, start, length } = diagnostic;
  return file === undefined || start === undefined ? undefined : rangeIn(file, start, start + (length ?? 0));
}

function pointIn(file: ts.SourceFile, offset: number): { line: number; column: number } {
  const { line, character } = file.getLineAndCharacterOfPosition(offset);
  return { line: line + 1, column: character + 1 };
}

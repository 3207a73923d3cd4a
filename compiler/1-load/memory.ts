import { createHash } from "node:crypto";
import { ts } from "ts-morph";

type Diagnosing = ts.SemanticDiagnosticsBuilderProgram;

/** What stays from one load of a program to the next: the files that did not change, and what TypeScript said about them. */
export class LoadMemory {
  private builder: Diagnosing | undefined;

  /** The program as it was loaded last. */
  get program(): ts.Program | undefined {
    return this.builder?.getProgram();
  }

  /** The syntax tree of a file whose text is still the same. */
  unchanged(file: string, text: string): ts.SourceFile | undefined {
    const known = this.program?.getSourceFile(file);
    return known?.text === text ? known : undefined;
  }

  /** Takes a new program; the result checks only those of its files that a change can have affected. */
  renew(program: ts.Program): Diagnosing {
    for (const file of program.getSourceFiles()) stamp(file);
    this.builder = ts.createSemanticDiagnosticsBuilderProgram(program, { createHash: hash }, this.builder);
    // Asked for one file, a builder forgets that a change elsewhere may have affected it: all such files first.
    while (this.builder.getSemanticDiagnosticsOfNextAffectedFile() !== undefined);
    return this.builder;
  }
}

/** TypeScript compares versions of files, which a compiler's host has to give. */
function stamp(file: ts.SourceFile): void {
  const versioned: ts.SourceFile & { version?: string } = file;
  versioned.version ??= hash(file.text);
}

const hash = (text: string): string => createHash("sha256").update(text).digest("hex");

/** The compiler: TypeScript in, IR out. The whole pipeline on one page. */
import { dirname, resolve } from "node:path";
import { load, type LoadOptions } from "./1-load/load.ts";
import { check } from "./2-check/check.ts";
import { ProgramLowering } from "./4-lower/program.ts";
import { memberConflicts } from "./5-optimize/conflicts.ts";
import { optimize, type Pass } from "./5-optimize/index.ts";
import { nestedTooDeeply } from "./diagnostics/catalogue.generated.ts";
import { arranged, type Diagnostic, hasErrors } from "./diagnostics/diagnostic.ts";
import { fromTypeScript } from "./diagnostics/locate.ts";
import type { Program } from "./ir/nodes.ts";

export interface CompileOptions {
  /** The program's first module. */
  readonly entry: string;
  /** The folder that paths in the output are relative to; the entry's own folder by default. */
  readonly root?: string;
  /** Texts that stand in for files: absolute path → text. */
  readonly overlays?: LoadOptions["overlays"];
  /** The optimisations to run; all of them by default. */
  readonly passes?: readonly Pass[];
}

export interface CompileResult {
  /** Sorted by place; the program's own errors and TypeScript's. */
  readonly diagnostics: readonly Diagnostic[];
  /** There if no diagnostic is an error. */
  readonly program: Program | undefined;
}

/** Compiles a program to IR, or says why not. Never throws for what stands in the files. */
export function compile(options: CompileOptions): CompileResult {
  try {
    return run(options);
  } catch (error) {
    // TypeScript itself goes down a program recursively.
    if (!(error instanceof RangeError)) throw error;
    return { diagnostics: [{ ...nestedTooDeeply(), range: undefined, related: [] }], program: undefined };
  }
}

function run(options: CompileOptions): CompileResult {
  const entry = resolve(options.entry);
  const loaded = load({
    entries: [entry],
    root: options.root ?? dirname(entry),
    ...(options.overlays && { overlays: options.overlays }),
  });
  const found: Diagnostic[] = [...loaded.diagnostics.map(fromTypeScript), ...check(loaded)];
  if (hasErrors(found)) return { diagnostics: arranged(found), program: undefined };
  const lowering = new ProgramLowering(loaded);
  const program = lowering.lower();
  const diagnostics = arranged([...found, ...lowering.diagnostics, ...memberConflicts(program, loaded.root)]);
  if (hasErrors(diagnostics)) return { diagnostics, program: undefined };
  optimize(program, options.passes);
  return { diagnostics, program };
}

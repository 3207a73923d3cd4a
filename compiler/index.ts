/** The compiler: TypeScript in, IR out. The whole pipeline on one page. */
import { dirname, resolve } from "node:path";
import { independentPrograms } from "./1-load/groups.ts";
import { load, type LoadedProgram, type LoadOptions } from "./1-load/load.ts";
import { check } from "./2-check/check.ts";
import { ProgramLowering } from "./4-lower/program.ts";
import { memberConflicts } from "./5-optimize/conflicts.ts";
import { settleCopyOrders } from "./5-optimize/copy-order.ts";
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
  /** For a program that is compiled again and again. */
  readonly memory?: LoadOptions["memory"];
}

export interface CompileResult {
  /** Sorted by place; the program's own errors and TypeScript's. */
  readonly diagnostics: readonly Diagnostic[];
  /** There if no diagnostic is an error. */
  readonly program: Program | undefined;
}

/** Compiles a program to IR, or says why not. Never throws for what stands in the files. */
export function compile(options: CompileOptions): CompileResult {
  return guarded(
    () => {
      const entry = resolve(options.entry);
      const { overlays, memory } = options;
      const loaded = load({
        entries: [entry],
        root: options.root ?? dirname(entry),
        ...(overlays && { overlays }),
        ...(memory && { memory }),
      });
      const { program, diagnostics } = lower(loaded, [...loaded.diagnostics.map(fromTypeScript), ...check(loaded)]);
      if (program !== undefined) optimize(program, options.passes);
      return { diagnostics: arranged(diagnostics), program };
    },
    (diagnostic) => ({ diagnostics: [diagnostic], program: undefined }),
  );
}

/**
 * Everything that is wrong with some modules and what they import, sorted by place. They are read once and together; those that
 * share nothing are programs of their own, so that an error in one hides none in another.
 */
export function diagnose(
  entries: readonly string[],
  root: string,
  options: Pick<LoadOptions, "overlays" | "memory"> = {},
): readonly Diagnostic[] {
  return guarded(
    () => {
      const loaded = load({ entries, root, ...options });
      const found = [...loaded.diagnostics.map(fromTypeScript), ...check(loaded)];
      return arranged(independentPrograms(loaded).flatMap((part) => lower(part, findingsIn(part, found)).diagnostics));
    },
    (diagnostic) => [diagnostic],
  );
}

/** What concerns a part of the program: its own files, and what belongs to no module. */
export function findingsIn(part: LoadedProgram, found: readonly Diagnostic[]): Diagnostic[] {
  const own = new Set(part.sources.map(({ fileName }) => fileName));
  const all = new Set(part.program.getSourceFiles().flatMap((file) => (file.isDeclarationFile ? [] : file.fileName)));
  return found.filter(({ range }) => range === undefined || own.has(range.file) || !all.has(range.file));
}

/** Lowers a program unless something is wrong with it already, and finds what only then shows. */
export function lower(loaded: LoadedProgram, found: readonly Diagnostic[]): CompileResult {
  if (hasErrors(found)) return { diagnostics: found, program: undefined };
  const lowering = new ProgramLowering(loaded);
  const program = lowering.lower();
  const conflicts = [...memberConflicts(program, loaded.root), ...settleCopyOrders(program, loaded.root)];
  const diagnostics = [...found, ...lowering.diagnostics, ...conflicts];
  return { diagnostics, program: hasErrors(diagnostics) ? undefined : program };
}

function guarded<Result>(work: () => Result, failed: (diagnostic: Diagnostic) => Result): Result {
  try {
    return work();
  } catch (error) {
    // TypeScript itself goes down a program recursively.
    if (!(error instanceof RangeError)) throw error;
    return failed({ ...nestedTooDeeply(), range: undefined, related: [] });
  }
}

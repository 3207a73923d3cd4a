import { existsSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { ts } from "ts-morph";
import { tooDeepNode } from "./depth.ts";
import { home } from "./home.ts";
import type { LoadMemory } from "./memory.ts";
import { compilerOptions } from "./options.ts";
import { rememberingChecker } from "./remember.ts";
import { resolveModule } from "./resolve.ts";

export interface LoadOptions {
  /** The files that the program starts from, absolute. */
  readonly entries: readonly string[];
  /** The project's folder, absolute; paths in the output are relative to it. */
  readonly root: string;
  /** Texts that stand in for files: absolute path → text (another configuration, another version). */
  readonly overlays?: ReadonlyMap<string, string>;
  /** For a program that is loaded again and again: what need not be read and checked anew. */
  readonly memory?: LoadMemory;
}

/** A TypeScript program of the language, with everything that later phases ask TypeScript about. */
export interface LoadedProgram {
  readonly root: string;
  readonly entries: readonly ts.SourceFile[];
  /** The user's modules, those that are compiled: neither the library nor bindings. */
  readonly sources: readonly ts.SourceFile[];
  readonly program: ts.Program;
  readonly checker: ts.TypeChecker;
  /** TypeScript's own errors. */
  readonly diagnostics: readonly ts.Diagnostic[];
  readonly isLibrary: (file: ts.SourceFile) => boolean;
}

const libraryFolder = join(home, "compiler", "lib");

/** The declaration files of the language's library. */
export function libraryFiles(): string[] {
  return readdirSync(libraryFolder)
    .filter((name) => name.endsWith(".d.ts"))
    .sort()
    .map((name) => join(libraryFolder, name));
}

/** Reads a program and everything it imports. Never throws for what stands in the files. */
export function load(options: LoadOptions): LoadedProgram {
  const root = resolve(options.root);
  const { memory } = options;
  const files = [...libraryFiles(), ...options.entries];
  const program = ts.createProgram(files, compilerOptions, hostOf(options, root), memory?.program);
  const diagnostics = memory?.renew(program) ?? program;
  const sources = program.getSourceFiles().filter((file) => !file.isDeclarationFile);
  const isReadable = sources.every((file) => tooDeepNode(file) === undefined);
  const entries = options.entries.flatMap((entry) => program.getSourceFile(entry) ?? []);
  return {
    root,
    entries,
    sources,
    program,
    checker: rememberingChecker(program.getTypeChecker()),
    diagnostics: [
      ...program.getOptionsDiagnostics(),
      ...program.getGlobalDiagnostics(),
      ...sources.flatMap((file) => [
        ...diagnostics.getSyntacticDiagnostics(file),
        ...(isReadable ? diagnostics.getSemanticDiagnostics(file) : []),
      ]),
    ],
    isLibrary,
  };
}

/** Whether a file is one of the library's. */
export const isLibrary = (file: ts.SourceFile): boolean => dirname(file.fileName) === libraryFolder;

/** The files on disk with the overlays on top, and the language's own way of finding modules. */
function hostOf({ overlays, memory }: LoadOptions, root: string): ts.CompilerHost {
  const host = ts.createCompilerHost(compilerOptions);
  const known = new Map<string, boolean>();
  const exists = (file: string): boolean => {
    const answer = known.get(file) ?? (overlays?.has(file) === true || host.fileExists(file));
    known.set(file, answer);
    return answer;
  };
  const read = (file: string): string | undefined => overlays?.get(file) ?? host.readFile(file);
  return {
    ...host,
    fileExists: exists,
    readFile: read,
    getSourceFile(file, languageVersion) {
      const text = read(file);
      if (text === undefined) return undefined;
      return memory?.unchanged(file, text) ?? parse(file, text, languageVersion);
    },
    resolveModuleNameLiterals: (literals, importer) =>
      literals.map(({ text }) => ({ resolvedModule: resolveModule(text, importer, root, exists) })),
  };
}

function parse(file: string, text: string, how: ts.ScriptTarget | ts.CreateSourceFileOptions): ts.SourceFile {
  const isBinding = file.endsWith(".d.ts") && dirname(file) !== libraryFolder;
  // Only in bindings do comments say something; to parse them everywhere would take a tenth of the time.
  const jsDocParsingMode = isBinding ? ts.JSDocParsingMode.ParseAll : ts.JSDocParsingMode.ParseForTypeErrors;
  const options = typeof how === "object" ? how : { languageVersion: how };
  return ts.createSourceFile(file, text, { ...options, jsDocParsingMode });
}

/** Whether the path names a file that can be read at all. */
export const fileExists = (path: string): boolean => existsSync(path);

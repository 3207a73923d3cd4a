import { ts } from "ts-morph";

/**
 * The one set of TypeScript options under which the language is defined: strict, without TypeScript's own library.
 * Warnings about style (unused code, implicit returns) stay off: they say nothing about what a program means.
 */
export const compilerOptions: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Force,
  noLib: true,
  types: [],
  strict: true,
  noEmit: true,
  allowImportingTsExtensions: true,
  useDefineForClassFields: true,
  allowUnreachableCode: true,
  allowUnusedLabels: true,
  skipLibCheck: true,
  noErrorTruncation: true,
};

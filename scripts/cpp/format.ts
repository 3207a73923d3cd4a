import { execute } from "../check/process.ts";
import { cppFiles } from "./sources.ts";

const extensions = [".cpp", ".h", ".hpp", ".ino"];

/** Rewrites the files as `.clang-format` says. */
export function format(): Promise<number> {
  return clangFormat("-i");
}

/** Leaves 1, and says where, when a file is not as `.clang-format` says. */
export function checkFormat(): Promise<number> {
  return clangFormat("--dry-run", "--Werror", "--ferror-limit=3");
}

async function clangFormat(...options: readonly string[]): Promise<number> {
  const files = cppFiles(extensions);
  if (files.length === 0) return 0;
  const { code } = await execute(["clang-format", ...options, ...files], "live");
  return code;
}

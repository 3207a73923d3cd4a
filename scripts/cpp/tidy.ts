import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { execute, root } from "../check/process.ts";
import { clangArguments } from "./flags.ts";
import { cppFiles } from "./sources.ts";

/** How many clang-tidy processes run at the same time: each takes one core. */
const jobs = 2;

/** Headers have no file of their own that is compiled: this one includes what generated code may include. */
const runtimeFile = ".otter/tidy/runtime.cpp";

/**
 * clang-tidy over the simulator's sources and the runtime, with their headers.
 *
 * @returns 1, after the findings, when there is any
 */
export async function tidy(): Promise<number> {
  writeRuntimeFile();
  const waiting = [runtimeFile, ...cppFiles([".cpp"]).filter((file) => file.startsWith("sim/"))];
  const findings = new Set<string>();
  const work = async (): Promise<void> => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      const { code, output } = await execute(["clang-tidy", "--quiet", file, "--", ...clangArguments()], "collect");
      if (code !== 0) for (const finding of split(output)) findings.add(finding);
    }
  };
  await Promise.all(Array.from({ length: jobs }, work));
  for (const finding of [...findings].sort()) process.stdout.write(finding);
  return findings.size === 0 ? 0 : 1;
}

function writeRuntimeFile(): void {
  const headers = cppFiles([".h"]).filter((file) => /^runtime\/otter\/[^/]+$/.test(file));
  const includes = headers.map((header) => `#include "${path.posix.relative("runtime", header)}"\n`);
  mkdirSync(path.join(root, path.dirname(runtimeFile)), { recursive: true });
  writeFileSync(path.join(root, runtimeFile), includes.join(""));
}

/** The findings one by one, as the same one in a header comes with each file that includes it. */
function split(output: string): string[] {
  return output.split(/^(?=\S+:\d+:\d+: (?:error|warning):)/m).filter((part) => /^\S+:\d+:\d+: /.test(part));
}

/** The targets as a program of libFuzzer: the C++ that the compiler makes of them, under ASan and UBSan. */
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { emitProgram } from "../../compiler/6-emit/index.ts";
import { compile } from "../../compiler/index.ts";
import { Cache, contentKey } from "../../toolchain/cache.ts";
import { CompilerMissingError, CompilerRefusedError } from "../../toolchain/errors.ts";
import { execute } from "../../toolchain/process.ts";
import { runtimeFolder, runtimeKey } from "../../toolchain/runtime.ts";

const folder = import.meta.dirname;
const root = path.join(folder, "../..");
const nativeFolder = path.join(folder, "native");
const entry = path.join(folder, "targets/all.ts");
const bindingFile = path.join(folder, "binding/FuzzInput.d.ts");
/** Where the language looks for bindings; this one is there for the targets only. */
const bindingPlace = path.join(root, "arduino/FuzzInput/FuzzInput.d.ts");

const flags = [
  ...["-std=gnu++20", "-O1", "-gline-tables-only", "-fno-rtti", "-fno-omit-frame-pointer", "-pipe"],
  // GCC's warnings are the rule for generated code; clang has others, about the same code.
  "-w",
  // `undefined` and `null` are pointers that no object can have, odd ones; nothing is read through them.
  ...["-fsanitize=fuzzer,address,undefined", "-fno-sanitize=alignment", "-fno-sanitize-recover=undefined"],
];
const libraries = ["-lmbedcrypto", "-lz"];
/** Headers of the core that are the simulator's and have nothing to do with a board. */
const includeFolders = [nativeFolder, runtimeFolder, path.join(root, "sim/arduino")];
const simulatorSources = ["WString.cpp", "IPAddress.cpp"].map((name) => path.join(root, "sim/arduino", name));

/**
 * The path of the executable, which is in the toolchain's cache. `OTTER_FUZZ_TARGET` says which target it runs.
 * @throws when Otter's compiler, or clang, refuses the targets
 */
export async function buildTargets(cache = new Cache()): Promise<string> {
  const files = generate();
  const sources = [...contents(nativeFolder, ""), ...contents(path.join(runtimeFolder, "arduino"), ".h")];
  const terms = [await clangVersion(), ...flags, ...libraries, runtimeKey(), ...sources];
  const simulator = simulatorSources.map((file) => readFileSync(file));
  return cache.obtain("programs", contentKey([...terms, ...simulator, ...[...files].flat()]), async (draft) => {
    const place = cache.draft();
    try {
      for (const [name, text] of files) {
        mkdirSync(path.dirname(path.join(place, name)), { recursive: true });
        writeFileSync(path.join(place, name), text);
      }
      await callClang([`-I${place}`, path.join(place, wholeFile), ...libraries, "-o", draft]);
    } finally {
      rmSync(place, { recursive: true, force: true });
    }
  });
}

function contents(folderOfSources: string, ending: string): Uint8Array[] {
  return readdirSync(folderOfSources, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => path.join(folderOfSources, name))
    .filter((file) => statSync(file).isFile())
    .map((file) => readFileSync(file));
}

/** The C++, with one source that includes all the others, the harness too: their headers are read and their templates made once. */
function generate(): ReadonlyMap<string, string> {
  const overlays = new Map([[bindingPlace, readFileSync(bindingFile, "utf8")]]);
  const { program, diagnostics } = compile({ entry, root, overlays });
  if (program === undefined) {
    const lines = diagnostics.map(
      ({ range, code, text }) => `${range?.file ?? ""}:${range?.start.line ?? 0} ${code}: ${text}`,
    );
    throw new Error(`the compiler refuses the targets:\n${lines.join("\n")}`);
  }
  const files = emitProgram(program, { mode: "program" });
  const own = [...files.keys()].filter((name) => name.endsWith(".cpp"));
  const harness = readdirSync(nativeFolder)
    .filter((name) => name.endsWith(".cpp"))
    .map((name) => path.join(nativeFolder, name));
  const sources = [...own, ...harness.sort(), ...simulatorSources].map((name) => `"${name}"`);
  const includes = ["<otter/otter.h>", ...sources].map((name) => `#include ${name}\n`);
  return new Map([...files, [wholeFile, includes.join("")]]);
}

const wholeFile = "whole.cpp";

async function callClang(args: readonly string[]): Promise<void> {
  const includes = includeFolders.map((include) => `-I${include}`);
  const { exitCode, output } = await execute("clang++", [...flags, ...includes, ...args]);
  if (exitCode !== 0) throw new CompilerRefusedError("the fuzzed parsers", output);
}

async function clangVersion(): Promise<string> {
  const { exitCode, output } = await execute("clang++", ["--version"]).catch(() => ({ exitCode: 1, output: "" }));
  if (exitCode !== 0) throw new CompilerMissingError("There is no clang++. Run `node scripts/setup.mjs fuzz:bytes`.");
  return output;
}

/** Whether g++ takes programs, without making anything of them. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { combine, type GeneratedFiles } from "../../behave/batch.ts";
import { Cache } from "../../../toolchain/cache.ts";
import { CompilerRefusedError } from "../../../toolchain/errors.ts";
import { callGxx, findGxx } from "../../../toolchain/gxx.ts";
import { precompiledHeader } from "../../../toolchain/precompiled.ts";
import { runtimeFolder, runtimePrelude } from "../../../toolchain/runtime.ts";
import { flavours } from "./native.ts";
import { batchFile, culprits, inOneUnit, sourcesOf } from "./unit.ts";

/** What g++ says about each program, in their order; `undefined` for those that it takes. */
export async function syntaxErrors(programs: readonly GeneratedFiles[]): Promise<(string | undefined)[]> {
  if (programs.length === 0) return [];
  const files = combine(programs);
  const output = await complaints(inOneUnit(files));
  if (output === undefined || programs.length === 1) return programs.map(() => output);
  const blamed = culprits(output, sourcesOf(files));
  const results: (string | undefined)[] = [];
  const rest = programs.filter((_, index) => !blamed.has(index));
  // Without anybody to blame each has to be asked by itself.
  const others = blamed.size === 0 ? undefined : await syntaxErrors(rest);
  for (const [index, program] of programs.entries()) {
    const isOther = others !== undefined && !blamed.has(index);
    results.push(isOther ? others[rest.indexOf(program)] : (await syntaxErrors([program]))[0]);
  }
  return results;
}

async function complaints(files: ReadonlyMap<string, string>): Promise<string | undefined> {
  const folder = mkdtempSync(path.join(tmpdir(), "otter-syntax-"));
  try {
    for (const [name, text] of files) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
    const gxx = await findGxx();
    const defines = ["OTTER_SHARED_CORE"];
    const settings = { gxx, cache: new Cache(), flavour: flavours.quick, defines };
    const header = await precompiledHeader(runtimePrelude, settings);
    const flags = [
      ...flavours.quick.flags,
      ...defines.map((define) => `-D${define}`),
      `-I${header}`,
      `-I${runtimeFolder}`,
    ];
    await callGxx(gxx, batchFile, [...flags, "-fsyntax-only", batchFile], folder);
    return undefined;
  } catch (error) {
    if (error instanceof CompilerRefusedError) return error.output;
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

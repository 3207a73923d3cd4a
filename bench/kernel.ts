/** The compute kernels: one program each in TypeScript, and the same by hand in C++ as its developer would write it. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { emitProgram } from "../compiler/6-emit/index.ts";
import { compile } from "../compiler/index.ts";
import { Cache, contentKey } from "../toolchain/cache.ts";
import { release } from "../toolchain/flags.ts";
import { callGxx, findGxx } from "../toolchain/gxx.ts";
import { buildProgram } from "../toolchain/program.ts";

const folder = path.join(import.meta.dirname, "kernels");

export const kernelNames: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith(".ts"))
  .map((file) => path.basename(file, ".ts"))
  .sort();

/** The TypeScript of a kernel. */
export const kernelFile = (name: string): string => path.join(folder, `${name}.ts`);

/** Builds a kernel with Otter, as `otter run --release` does; gives the path of the executable. */
export function buildGenerated(name: string): Promise<string> {
  const { program, diagnostics } = compile({ entry: kernelFile(name) });
  if (program === undefined) throw new Error(`${name}: ${diagnostics[0]?.text ?? "refused"}`);
  return buildProgram(emitProgram(program, { mode: "program" }), release);
}

/** Builds the kernel that was written by hand, with the same flags. */
export async function buildHandWritten(name: string): Promise<string> {
  const source = path.join(folder, `${name}.cpp`);
  const gxx = await findGxx();
  const key = contentKey([gxx.identity, ...release.flags, readFileSync(source)]);
  return new Cache().obtain("programs", key, (draft) => callGxx(gxx, source, [...release.flags, source, "-o", draft]));
}

/** The mean of factors. */
export function geometricMean(values: readonly number[]): number {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
}

/** The programs that are measured. */
import { readdirSync } from "node:fs";
import path from "node:path";
import { emitProgram } from "../../compiler/6-emit/index.ts";
import { compile } from "../../compiler/index.ts";
import { root } from "../../scripts/check/process.ts";
import { type Footprint, footprintOf } from "./arm.ts";

const folder = path.join(import.meta.dirname, "programs");
/** Used by the features; `base` uses nothing else, and is what they are compared with. */
const helper = "unknown";
export const base = "base";

/** Each a program that uses one thing of the language. */
export const features: readonly string[] = readdirSync(folder)
  .map((file) => path.basename(file, ".ts"))
  .filter((name) => name !== helper && name !== base)
  .sort();

/** An Arduino sketch that does nothing. */
export const bareSketch: ReadonlyMap<string, string> = new Map([
  ["sketch.cpp", "void setup();\nvoid setup() {}\nvoid loop();\nvoid loop() {}\n"],
]);

/** The generated C++ of a program given as text. */
export function firmwareOf(text: string): ReadonlyMap<string, string> {
  const entry = path.join(folder, "main.ts");
  return emit({ entry, overlays: new Map([[entry, text]]) });
}

export const footprintOfFeature = (name: string): Promise<Footprint> =>
  footprintOf(emit({ entry: path.join(folder, `${name}.ts`) }), "none");

/** The firmware of this repository. */
export const footprintOfFirmware = (): Promise<Footprint> => footprintOf(firmwareWith(new Map()), "headers");

/** The same with other texts for some of its files. */
export function firmwareWith(overlays: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return emit({ entry: path.join(root, "firmware-src/main.ts"), root, overlays });
}

function emit(options: Parameters<typeof compile>[0]): ReadonlyMap<string, string> {
  const { program, diagnostics } = compile(options);
  if (program === undefined) throw new Error(`${options.entry}: ${diagnostics[0]?.text ?? "refused"}`);
  return emitProgram(program, { mode: "firmware" });
}

/** 6-emit: IR → C++. */
import type { Program } from "../ir/nodes.ts";
import { findCyclicTypes } from "../5-optimize/cycles.ts";
import { assignSlots } from "../5-optimize/selectors.ts";
import { needsReflection } from "../ir/reflection.ts";
import { collectFacts } from "./facts.ts";
import { emitHeader, emitSource, headerOf, sourceOf, type ModuleParts } from "./module.ts";
import { ProgramNames } from "./names/program.ts";
import { importedNames } from "./names/runtime.ts";
import { ClassOrder } from "./objects/order.ts";
import { sketchPlaces } from "./sketch.ts";
import { fill } from "./templates.ts";

export interface EmitOptions {
  /** `program`: for a computer, with `main()`. `firmware`: for Arduino, with `setup()` and `loop()`. */
  readonly mode: "program" | "firmware";
}

/**
 * The C++ of a program: text by path, relative to the folder it is written to, in a stable order. Each module gives a
 * `.h` and a `.cpp` under its own path; beside them stand `program.h` and `program.cpp`, or `sketch.cpp` and `runtime.cpp`.
 */
export function emitProgram(program: Program, options: EmitOptions): Map<string, string> {
  const names = new ProgramNames(program);
  const facts = collectFacts(program, { cyclic: findCyclicTypes(program), selectors: assignSlots(program) });
  const order = new ClassOrder(program);
  const reflects = needsReflection(program);
  const root = program.modules[0]?.namespace.split("::")[0] ?? "otter_app";
  const files = new Map<string, string>();
  files.set("program.h", fill("program.h", { root, names: [...importedNames, 'operator""_s'] }));
  for (const module of program.modules) {
    const parts: ModuleParts = { program, module, names, facts, order, reflects };
    files.set(headerOf(module.id), emitHeader(parts));
    files.set(sourceOf(module.id), emitSource(parts));
  }
  const initialized = program.modules.filter((module) => module.initialize.length > 0);
  const includes = ['"program.h"', ...initialized.map((module) => `"${headerOf(module.id)}"`)];
  const initializers = initialized.map((module) => `${names.namespaceOf(module.id)}::initialize`);
  if (options.mode === "program") {
    files.set("program.cpp", fill("program.cpp", { includes, initializers }));
  } else {
    const calls = initializers.map((each) => `${each}();`);
    files.set("sketch.cpp", fill("sketch.cpp", sketchPlaces(program, facts.cyclic, includes, calls)));
    files.set("runtime.cpp", fill("runtime.cpp", {}));
  }
  return files;
}

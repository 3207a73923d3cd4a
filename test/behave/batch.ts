/** Many programs in one executable, so that g++ reads the runtime once for all of them. */

/** The generated files of one program: text by path. */
export type GeneratedFiles = ReadonlyMap<string, string>;

/** The variable of the environment that says which program of the batch is to run. */
export const choiceVariable = "OTTER_BEHAVE_PROGRAM";

const sourceEnding = ".cpp";
const includedEnding = ".inc";
/** Two parts for a usual batch: one for each core of a small machine. */
const partBytes = 150_000;

const rootNamespace = /\botter_app\b/g;
const entryNamespace = /\bnamespace otter::app\b/g;

/**
 * The files of all programs, each in its own folder and namespace, and a choice among them.
 *
 * @param chosen the C++ function in `otter::app` that runs the chosen program; by default the one that every executable begins with
 */
export function combine(programs: readonly GeneratedFiles[], chosen = "initialize"): Map<string, string> {
  const files = new Map<string, string>();
  const parts = new Parts();
  programs.forEach((program, index) => {
    for (const [name, text] of program) {
      const isSource = name.endsWith(sourceEnding);
      const file = `program${index}/${isSource ? name.slice(0, -sourceEnding.length) + includedEnding : name}`;
      files.set(file, renamed(text, index));
      if (isSource) parts.add(file, text.length);
    }
  });
  for (const [name, text] of parts.sources()) files.set(name, text);
  files.set("choice.cpp", choiceSource(programs.length, chosen));
  return files;
}

/** Few large sources instead of many small ones, each of which would read the runtime and make its templates again. */
class Parts {
  private readonly parts: string[][] = [];
  private roomBytes = 0;

  add(file: string, sizeBytes: number): void {
    if (this.roomBytes < sizeBytes) {
      this.parts.push(["#include <otter/otter.h>", ""]);
      this.roomBytes = partBytes;
    }
    this.parts.at(-1)?.push(`#include "${file}"`);
    this.roomBytes -= sizeBytes;
  }

  sources(): [name: string, text: string][] {
    return this.parts.map((lines, index) => [`part${index}.cpp`, `${lines.join("\n")}\n`]);
  }
}

function renamed(text: string, index: number): string {
  return text
    .replaceAll(rootNamespace, `otter_app${index}`)
    .replaceAll(entryNamespace, `namespace otter::app::program${index}`);
}

function choiceSource(count: number, chosen: string): string {
  const indices = Array.from({ length: count }, (_, index) => index);
  return [
    "#include <otter/otter.h>",
    "",
    "#include <cstdlib>",
    "",
    "namespace otter::app {",
    ...indices.map((index) => `namespace program${index} { void initialize(); }`),
    `void ${chosen}();`,
    `void ${chosen}() {`,
    `  switch (std::atoi(std::getenv("${choiceVariable}"))) {`,
    ...indices.map((index) => `    case ${index}: return program${index}::initialize();`),
    "  }",
    "}",
    "}  // namespace otter::app",
    "",
  ].join("\n");
}

/** Many programs in one executable, so that g++ reads the runtime once for all of them. */

/** The generated files of one program: text by path. */
export type GeneratedFiles = ReadonlyMap<string, string>;

/** The variable of the environment that says which program of the batch is to run. */
export const choiceVariable = "OTTER_BEHAVE_PROGRAM";

const rootNamespace = /\botter_app\b/g;
const entryNamespace = /\bnamespace otter::app\b/g;

/**
 * The files of all programs, each in its own folder and namespace, and a choice among them.
 *
 * @param chosen the C++ function in `otter::app` that runs the chosen program; by default the one that every executable begins with
 */
export function combine(programs: readonly GeneratedFiles[], chosen = "initialize"): Map<string, string> {
  const files = new Map<string, string>();
  programs.forEach((program, index) => {
    for (const [name, text] of program) files.set(`program${index}/${name}`, renamed(text, index));
  });
  files.set("choice.cpp", choiceSource(programs.length, chosen));
  return files;
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

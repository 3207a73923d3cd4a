/** Why variables are stored as they are: `otter build --explain`. */
import type { Local, Position, Program } from "./nodes.ts";
import { functionsOf, visitBlock } from "./walk.ts";
import { type Type, typeText } from "./types.ts";

/** A sentence for each variable that is declared in a line of a source file (its project-relative path, or the end of it). */
export function explainLine(program: Program, file: string, line: number): string[] {
  const isThere = (at: Position | undefined): boolean =>
    at?.line === line && (at.file === file || at.file.endsWith(`/${file}`) || file.endsWith(`/${at.file}`));
  const sentences = new Set<string>();
  const explainBlock = (block: Parameters<typeof visitBlock>[0]): void => {
    visitBlock(block, {
      statement: (node) => {
        if (node.kind === "declare" && isThere(node.at)) sentences.add(explain(node.local));
      },
      expression: (node) => {
        if (node.kind === "lambda" && isThere(node.function.position))
          node.function.parameters.forEach((each) => sentences.add(explain(each)));
      },
    });
  };
  for (const module of program.modules) {
    explainBlock(module.initialize);
    for (const global of module.globals)
      if (isThere(global.position)) sentences.add(explain({ ...global, storage: "plain" }));
  }
  for (const each of functionsOf(program)) {
    if (isThere(each.position)) each.parameters.forEach((local) => sentences.add(explain(local)));
    explainBlock(each.body);
  }
  return [...sentences];
}

function explain(local: Pick<Local, "name" | "type" | "storage" | "reason">): string {
  const cell =
    local.storage === "cell" ? "; in a shared cell, because it is assigned after a function captured it" : "";
  return `${local.name}: ${typeText(local.type)}, ${local.reason ?? reason(local.type)}${cell}`;
}

function reason(type: Type): string {
  switch (type.kind) {
    case "number":
      return type.repr === "f64"
        ? "a double: nothing shows that an integer would give the same results"
        : `a ${typeText(type)}: every result fits`;
    case "bigint":
      return "a 64-bit integer";
    case "boolean":
      return "a bool";
    case "string":
      return "a counted pointer to text";
    case "optional":
      return "the value and a flag, without memory of its own";
    case "nullable":
      return "a counted pointer, which undefined and null are values of";
    case "value":
      return "a tagged value: its type has members of several kinds";
    case "undefined":
    case "null":
    case "void":
    case "never":
      return "nothing is stored";
    case "native":
      return "an object of a C++ library";
    case "object":
    case "array":
    case "builtin":
    case "function":
      return "a counted pointer";
  }
}

/** What `parseJson` needs to know under Node, where the types are gone. */
import { dirname, resolve } from "node:path";
import { ts } from "ts-morph";
import { load } from "./1-load/load.ts";
import { Environment } from "./3-analyze/environment.ts";
import { type JsonDefinition, JsonShapes } from "./3-analyze/json-shape.ts";
import { ProgramLowering } from "./4-lower/program.ts";

/**
 * The texts of a program's modules with the shape of its type behind the argument of each `parseJson`, by file; modules without one are
 * left out. Strip the types and load `compiler/lib/node-prelude.mjs` before it, and it does under Node what it does compiled.
 */
export function textsForNode(entry: string): ReadonlyMap<string, string> {
  const loaded = load({ entries: [resolve(entry)], root: dirname(resolve(entry)) });
  const { representation } = new ProgramLowering(loaded);
  const texts = new Map<string, string>();
  for (const source of loaded.sources) {
    const insertions: { readonly at: number; readonly text: string }[] = [];
    const visit = (node: ts.Node): void => {
      const type = parsedType(node, loaded.checker);
      if (type !== undefined) {
        const shapes = new JsonShapes(representation);
        const shape = shapes.of({ type, environment: Environment.empty });
        const description = JSON.stringify({ shape, definitions: shapes.definitions.map(withoutTypes) });
        insertions.push({ at: (node as ts.CallExpression).arguments.end, text: `, ${description}` });
      }
      ts.forEachChild(node, visit);
    };
    if (source.text.includes("parseJson")) visit(source);
    if (insertions.length > 0) texts.set(source.fileName, withInsertions(source.text, insertions));
  }
  return texts;
}

/** The `T` of `parseJson<T>(text)`. */
function parsedType(node: ts.Node, checker: ts.TypeChecker): ts.Type | undefined {
  if (!ts.isCallExpression(node) || node.expression.getText() !== "parseJson" || node.arguments.length !== 1) {
    return undefined;
  }
  return checker.getTypeAtLocation(node);
}

function withoutTypes({ name, members }: JsonDefinition): Omit<JsonDefinition, "bound"> {
  return { name, members };
}

function withInsertions(text: string, insertions: readonly { readonly at: number; readonly text: string }[]): string {
  return [...insertions]
    .sort((a, b) => b.at - a.at)
    .reduce((result, { at, text: inserted }) => result.slice(0, at) + inserted + result.slice(at), text);
}

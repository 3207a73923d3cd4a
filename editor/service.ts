/** The process behind the plugin: it answers what is wrong with a program as it stands in the editor. */
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { LoadMemory } from "../compiler/1-load/memory.ts";
import type { Diagnostic, Point, Range } from "../compiler/diagnostics/diagnostic.ts";
import { diagnose } from "../compiler/index.ts";
import type { Answer, Finding, Question, Span } from "./protocol.ts";

/** Answers each question that comes in, one after the other, until the input ends. */
export async function serve(input: Readable, output: Writable): Promise<void> {
  const memory = new LoadMemory();
  for await (const line of createInterface({ input })) output.write(`${JSON.stringify(answer(line, memory))}\n`);
}

function answer(line: string, memory: LoadMemory): Answer {
  const question = JSON.parse(line) as Question;
  try {
    return { id: question.id, findings: findingsOf(question, memory) };
  } catch (error) {
    return { id: question.id, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** What only Otter knows: the editor has TypeScript's own errors already. */
function findingsOf({ entries, root, open }: Question, memory: LoadMemory): Finding[] {
  const overlays = new Map(Object.entries(open));
  const spanOf = (range: Range | undefined): Span[] => {
    const source = range === undefined ? undefined : memory.program?.getSourceFile(range.file);
    if (range === undefined || source === undefined) return [];
    const offsetOf = ({ line, column }: Point): number => source.getPositionOfLineAndCharacter(line - 1, column - 1);
    const start = offsetOf(range.start);
    return [{ file: range.file, start, length: offsetOf(range.end) - start }];
  };
  const toFinding = (diagnostic: Diagnostic): Finding[] =>
    spanOf(diagnostic.range).map((span) => ({
      ...span,
      code: Number(diagnostic.code.slice("OT".length)),
      isError: diagnostic.severity === "error",
      message: [diagnostic.text, diagnostic.hint].filter(Boolean).join("\n"),
      related: diagnostic.related.flatMap(({ text, range }) =>
        spanOf(range).map((place) => ({ ...place, message: text })),
      ),
    }));
  return diagnose(entries, root, { overlays, memory })
    .filter(({ code }) => code.startsWith("OT"))
    .flatMap(toFinding);
}

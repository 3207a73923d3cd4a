import path from "node:path";
import { compile, type CompileOptions } from "../../compiler/index.ts";
import { emitProgram } from "../../compiler/6-emit/index.ts";
import { CompilerRefusedError } from "../../toolchain/errors.ts";
import type { Flavour } from "../../toolchain/flags.ts";
import { buildProgram } from "../../toolchain/program.ts";
import { choiceVariable, combine, type GeneratedFiles } from "./batch.ts";
import type { CorpusProgram } from "./corpus.ts";
import { type Outcome, runProcess } from "./outcome.ts";

/** One way of compiling the corpus. A program means the same in all of them. */
export interface Variant {
  readonly name: string;
  readonly flavour: Flavour;
  /** The compiler's optimisations; all of them by default. */
  readonly passes?: CompileOptions["passes"];
  /** C++ that runs the chosen program, by calling `otter::app::runChosen()`; by default it is just run. */
  readonly driver?: string;
}

/** Where a compiled program is: the executable, and its number in there. */
interface Place {
  readonly executable: string;
  readonly index: number;
}

/** Programs of one executable. More save time; fewer have to be built again when one changes. */
const batchSize = 32;

/** The corpus as executables, built batch by batch in the background from when it is made. */
export class NativeCorpus {
  private readonly places = new Map<CorpusProgram, Promise<Place>>();

  constructor(programs: readonly CorpusProgram[], variant: Variant) {
    let previous: Promise<unknown> = Promise.resolve();
    for (let start = 0; start < programs.length; start += batchSize) {
      const members = programs.slice(start, start + batchSize);
      const batch = previous.then(() => buildBatch(members, variant));
      previous = batch;
      for (const member of members)
        this.places.set(
          member,
          batch.then((places) => placeOf(member, places)),
        );
    }
    // A failure belongs to the tests that wait for it, which may not have begun yet.
    for (const place of this.places.values()) place.catch(() => undefined);
  }

  async run(
    program: CorpusProgram,
    environment: Readonly<Record<string, string>> = {},
    timeLimitMs?: number,
  ): Promise<Outcome> {
    const place = await this.places.get(program);
    if (place === undefined) throw new Error(`${program.name} is not in this corpus`);
    return runProcess(place.executable, [], { ...environment, [choiceVariable]: `${place.index}` }, timeLimitMs);
  }
}

type Places = ReadonlyMap<CorpusProgram, Place | Error>;

function placeOf(program: CorpusProgram, places: Places): Place {
  const place = places.get(program);
  if (place === undefined || place instanceof Error) throw place ?? new Error(`${program.name} was not built`);
  return place;
}

async function buildBatch(programs: readonly CorpusProgram[], variant: Variant): Promise<Places> {
  const places = new Map<CorpusProgram, Place | Error>();
  const generated = new Map<CorpusProgram, GeneratedFiles>();
  for (const program of programs) {
    const result = attempt(() => generate(program, variant));
    if (result instanceof Error) places.set(program, result);
    else generated.set(program, result);
  }
  await buildTogether([...generated], variant, places);
  return places;
}

/** One executable for all; when g++ refuses it, one for each half, until it is known which program is to blame. */
async function buildTogether(
  members: readonly (readonly [CorpusProgram, GeneratedFiles])[],
  variant: Variant,
  places: Map<CorpusProgram, Place | Error>,
): Promise<void> {
  if (members.length === 0) return;
  try {
    const files = combine(
      members.map(([, own]) => own),
      variant.driver && "runChosen",
    );
    if (variant.driver !== undefined) files.set("driver.cpp", variant.driver);
    const executable = await buildProgram(files, variant.flavour);
    members.forEach(([program], index) => places.set(program, { executable, index }));
  } catch (error) {
    if (!(error instanceof CompilerRefusedError)) throw error;
    const [first] = members;
    if (members.length === 1 && first !== undefined) {
      places.set(first[0], new Error(`${error.message}\n${error.output}`));
      return;
    }
    const middle = Math.ceil(members.length / 2);
    await buildTogether(members.slice(0, middle), variant, places);
    await buildTogether(members.slice(middle), variant, places);
  }
}

function generate({ entry }: CorpusProgram, { passes }: Variant): GeneratedFiles {
  const { program, diagnostics } = compile({ entry, ...(passes && { passes }) });
  if (program !== undefined) return emitProgram(program, { mode: "program" });
  const lines = diagnostics.map(
    ({ range, code, text }) => `${path.basename(range?.file ?? "")}:${range?.start.line ?? 0} ${code}: ${text}`,
  );
  throw new Error(`the compiler refuses this program:\n${lines.join("\n")}`);
}

function attempt<T>(action: () => T): T | Error {
  try {
    return action();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** The soaked programs, and how one is run. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Flavour } from "../../toolchain/flags.ts";
import { type CorpusProgram, findPrograms } from "../behave/corpus.ts";
import { NativeCorpus } from "../behave/native.ts";

const folder = import.meta.dirname;
export const soakPrograms: readonly CorpusProgram[] = findPrograms(path.join(folder, "programs"));

/** As in `soak.ts`. */
const roundsOfBatch = 1000;
/** A million rounds of the slowest program, with room for a busy machine. */
const timeLimitMs = 30 * 60_000;

/** What a program says at its end. */
export interface SoakResult {
  /** By how many bytes the heap grew. */
  readonly grownBytes: number;
  /** What went wrong, sanitizers' reports included; empty when nothing did. */
  readonly trouble: string;
}

/** All soaked programs, built in one flavour. */
export class Soak {
  private readonly corpus: NativeCorpus;

  constructor(flavour: Flavour) {
    const driver = readFileSync(path.join(folder, "driver.cpp"), "utf8");
    this.corpus = new NativeCorpus(soakPrograms, { name: "soak", flavour, driver });
  }

  /**
   * @param rounds rounded up to whole thousands
   * @throws when the program cannot be built
   */
  async run(program: CorpusProgram, rounds: number): Promise<SoakResult> {
    const environment = { OTTER_SOAK_BATCHES: `${Math.ceil(rounds / roundsOfBatch)}` };
    const { output, exitCode, errors } = await this.corpus.run(program, environment, timeLimitMs);
    const trouble = [exitCode === 0 ? "" : `it left ${exitCode}`, errors.trim()].filter((line) => line !== "");
    return { grownBytes: output.trim() === "" ? Number.NaN : Number(output), trouble: trouble.join("\n") };
  }
}

import type { Bench, Figure } from "./bench.ts";
import { countWork } from "./callgrind.ts";
import { buildGenerated, buildHandWritten, geometricMean, kernelNames } from "./kernel.ts";

interface Comparison {
  readonly name: string;
  readonly instructionRatio: number;
  readonly allocations: { readonly generated: number; readonly handWritten: number };
}

/** Instructions and allocations of generated C++ against C++ written by hand; both at `-O2`, both must print the same. */
export const bench: Bench = {
  title: "compute kernels against C++ written by hand (instructions, `-O2`)",
  async measure() {
    const comparisons: Comparison[] = [];
    for (const name of kernelNames) comparisons.push(await compare(name));
    return [
      ...comparisons.map(({ name, instructionRatio }): Figure => ({ name, value: instructionRatio, unit: "ratio" })),
      {
        name: "geometric mean",
        value: geometricMean(comparisons.map((each) => each.instructionRatio)),
        unit: "ratio",
      },
      ...comparisons.map(({ name, allocations: { generated, handWritten } }): Figure => ({
        name: `${name}: allocations (by hand: ${handWritten.toLocaleString("en-US")})`,
        value: generated,
        unit: "blocks",
        isDetail: true,
      })),
    ];
  },
};

/** Throws when the two print different things. */
export async function compare(name: string): Promise<Comparison> {
  const generated = await countWork(await buildGenerated(name));
  const handWritten = await countWork(await buildHandWritten(name));
  if (generated.output !== handWritten.output)
    throw new Error(`${name} prints ${generated.output} as generated C++ and ${handWritten.output} as C++ by hand.`);
  return {
    name,
    instructionRatio: generated.instructions / handWritten.instructions,
    allocations: { generated: generated.allocations, handWritten: handWritten.allocations },
  };
}

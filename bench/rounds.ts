import { type Cost, measure } from "./measure.ts";

type Command = readonly [string, ...string[]];

/**
 * The smallest cost of each of several commands. They take turns, so that whatever else the machine does meanwhile meets all of them, and the
 * least disturbed run of each counts.
 */
export async function bestOf<Name extends string>(
  rounds: number,
  commands: Readonly<Record<Name, Command>>,
  measureOne: (command: Command) => Promise<Cost> = (command) => measure(...command),
): Promise<Record<Name, Cost>> {
  const best: Partial<Record<Name, Cost>> = {};
  for (let round = 0; round < rounds; round++) {
    for (const [name, command] of Object.entries(commands) as [Name, Command][]) {
      const cost = await measureOne(command);
      const before: Cost = best[name] ?? cost;
      best[name] = {
        wallSeconds: Math.min(before.wallSeconds, cost.wallSeconds),
        cpuSeconds: Math.min(before.cpuSeconds, cost.cpuSeconds),
        peakMebibytes: Math.min(before.peakMebibytes, cost.peakMebibytes),
      };
    }
  }
  return best as Record<Name, Cost>;
}

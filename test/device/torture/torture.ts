import { countOperations, harms, travelThroughStorm, travelWithCut, type Finding, type Harm } from "./cut.ts";
import type { Journey } from "./journeys.ts";
import { allPoints, samplePoints } from "./points.ts";

export interface TortureOptions {
  readonly journeys: readonly Journey[];
  /** Cuts in each journey, chosen by the seed; undefined: at every flash operation. */
  readonly cutsEach: number | undefined;
  /** Journeys of each kind of storm. */
  readonly stormsEach: number;
  readonly seed: number;
  readonly devicesAtOnce: number;
  /** Told of each journey when its cuts are over. */
  readonly onProgress?: (report: JourneyReport) => void;
}

export interface JourneyReport {
  readonly journey: string;
  /** Of the flash, when nothing interrupts it. */
  readonly operations: number;
  readonly cuts: number;
  readonly storms: number;
  readonly findings: readonly Finding[];
}

/** Several misfortunes in one journey, at these rates for each flash operation. */
const storms: readonly Readonly<Record<string, number>>[] = [
  { "flash.cut-rate": 0.005 },
  { "flash.read-error": 0.002 },
  { "flash.cut-rate": 0.003, "flash.read-error": 0.001 },
];

type Trip = () => Promise<Finding | undefined>;

/** Takes the power away from devices at the worst moments, and counts what that did to them. */
export async function torture(options: TortureOptions): Promise<JourneyReport[]> {
  const reports: JourneyReport[] = [];
  for (const journey of options.journeys) {
    const report = await tortureOne(journey, options);
    options.onProgress?.(report);
    reports.push(report);
  }
  return reports;
}

async function tortureOne(journey: Journey, options: TortureOptions): Promise<JourneyReport> {
  const { cutsEach, stormsEach, seed, devicesAtOnce } = options;
  const operations = await countOperations(journey);
  const points = cutsEach === undefined ? allPoints(operations) : samplePoints(operations, cutsEach, seed);
  const cuts = points.map(
    (point): Trip =>
      () =>
        travelWithCut(journey, point),
  );
  const stormy = storms.flatMap((faults) =>
    Array.from(
      { length: stormsEach },
      (_, index): Trip =>
        () =>
          travelThroughStorm(journey, faults, seed + index),
    ),
  );
  const findings = await runAll([...cuts, ...stormy], devicesAtOnce);
  return { journey: journey.name, operations, cuts: cuts.length, storms: stormy.length, findings };
}

async function runAll(trips: Trip[], atOnce: number): Promise<Finding[]> {
  const findings: Finding[] = [];
  const worker = async (): Promise<void> => {
    for (let trip = trips.shift(); trip !== undefined; trip = trips.shift()) {
      const finding = await trip();
      if (finding !== undefined) findings.push(finding);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return findings;
}

/** A line for the terminal: numbers of everything that was done, and of every harm. */
export function describeReport({ journey, operations, cuts, storms: stormy, findings }: JourneyReport): string {
  const count = (harm: Harm): number => findings.filter((finding) => finding.harm === harm).length;
  const harmed = harms.map((harm) => `${count(harm)} ${harm}`).join(", ");
  return `${journey}: ${operations} flash operations, ${cuts} cuts, ${stormy} storms: ${harmed}`;
}

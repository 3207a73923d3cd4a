import type { SimulatedDevice } from "../../../sim/device/index.ts";
import type { Scene } from "../harness/scene.ts";
import { journeyTimeoutMs, type Journey } from "./journeys.ts";
import type { CutPoint } from "./points.ts";

/** What can be wrong after a power cut, worst first. */
export const harms = ["not booting", "neither old nor new", "lost credentials", "not at the end"] as const;
export type Harm = (typeof harms)[number];

export interface Finding {
  readonly journey: string;
  readonly where: string;
  readonly harm: Harm;
  readonly log: string;
}

/** How many flash operations the journey takes when nothing interrupts it. */
export async function countOperations(journey: Journey): Promise<number> {
  return travelling(journey, {}, async (scene, device) => {
    await journey.travel(scene, device);
    return (await device.state()).flashOperations;
  });
}

/** Goes the way with a power cut in it, and looks at the device afterwards; undefined when all is well. */
export async function travelWithCut(journey: Journey, point: CutPoint): Promise<Finding | undefined> {
  const faults = { "flash.cut": point.operation, "flash.cut-mode": point.mode };
  const where = `a cut ${point.mode === "torn" ? "within" : "before"} flash operation ${point.operation}`;
  return travelling(journey, { faults, seed: point.operation }, async (scene, device) => {
    const end = journey.travel(scene, device);
    // What the journey itself makes of the interruption is not asked.
    end.catch(() => undefined);
    const cut = await attempt(device.log.waitFor(/power cut at flash operation/, journeyTimeoutMs));
    if (cut === undefined) return { journey: journey.name, where, harm: "not at the end", log: device.log.text };
    return inspect(journey, scene, device, { where, from: lineOfCut(device) });
  });
}

/** Faults that strike by chance for a while and then cease: misfortunes that come together. */
export async function travelThroughStorm(
  journey: Journey,
  faults: Readonly<Record<string, number>>,
  seed: number,
): Promise<Finding | undefined> {
  const where = `${Object.entries(faults)
    .map(([name, value]) => `${name}=${value}`)
    .join(" ")}, seed ${seed}`;
  return travelling(journey, { faults, seed }, async (scene, device) => {
    const end = journey.travel(scene, device);
    end.catch(() => undefined);
    await Promise.race([end.catch(() => undefined), new Promise((resolve) => setTimeout(resolve, stormMs))]);
    await device.setFaults(Object.fromEntries(Object.keys(faults).map((name) => [name, ""])));
    const from = device.log.mark();
    await device.pressReset();
    return inspect(journey, scene, device, { where, from });
  });
}

const stormMs = 3000;

interface Place {
  readonly where: string;
  readonly from: number;
}

async function inspect(
  journey: Journey,
  scene: Scene,
  device: SimulatedDevice,
  { where, from }: Place,
): Promise<Finding | undefined> {
  const found = (harm: Harm): Finding => ({
    journey: journey.name,
    where,
    harm,
    log: device.log.lines.slice(Math.max(0, from - 5)).join("\n"),
  });
  const boot = await attempt(
    device.log.waitFor(/\[ota\] (?:running|on trial:) (\S+) (?:from|in) app/, journeyTimeoutMs, from),
  );
  if (boot === undefined) return found("not booting");
  if (!journey.versions.includes(boot[1] ?? "")) return found("neither old nor new");
  if (journey.networksAfterwards !== undefined) scene.setWorld({ networks: journey.networksAfterwards });
  if (journey.isSetUp) {
    // That of the network that is in the air now: a device that knows another one tries that first.
    const joined = await attempt(
      device.log.waitFor(/\[wifi\] (joining "Home"|no network is saved)/, journeyTimeoutMs, from),
    );
    if (joined === undefined || joined[0].includes("no network")) return found("lost credentials");
  }
  const hasArrived = await attempt(journey.arrive(scene, device, from).then(() => true));
  return hasArrived === true ? undefined : found("not at the end");
}

/** The journey's scene and its device, which is switched on with these faults; both end with the work. */
async function travelling<T>(
  journey: Journey,
  options: { readonly faults?: Readonly<Record<string, string | number>>; readonly seed?: number },
  work: (scene: Scene, device: SimulatedDevice) => Promise<T>,
): Promise<T> {
  const scene = await journey.open();
  try {
    return await work(scene, scene.powerOn({ speed: journey.speed, ...options }));
  } finally {
    await scene.close();
  }
}

function lineOfCut(device: SimulatedDevice): number {
  return device.log.lines.findIndex((line) => line.includes("power cut at flash operation"));
}

function attempt<T>(work: Promise<T>): Promise<T | undefined> {
  return work.catch(() => undefined);
}

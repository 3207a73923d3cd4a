import type { SimulatedDevice } from "../../../sim/device/index.ts";
import type { ConfigChanges } from "../../../sim/firmware/overlays.ts";
import type { Scene } from "../harness/scene.ts";
import { firmware, publish, speed, updateScene } from "../harness/update-scene.ts";
import { calendar, type Hour } from "./calendar.ts";
import { pass, untilQuiet, type Facts } from "./clock.ts";
import { HeapWatch, type HeapRun } from "./heap.ts";
import { readWear, type Wear } from "./wear.ts";

/** Joins its network and finds nothing there that it could ask. */
const bad: ConfigChanges = { ota: { sources: [{ kind: "folder", url: "http://nowhere.example/" }], trialMs: 10_000 } };
const stepMinutes = 60;
/** The device asks each time that its clock has jumped; an outage's end and a trial may cost it one. Later is missed. */
const graceHours = 3;
export interface MonthOptions {
  readonly days: number;
  readonly seed: number;
  readonly onDay?: (text: string) => void;
}

export interface MonthReport {
  readonly days: number;
  readonly seed: number;
  readonly boots: number;
  readonly checks: number;
  readonly apiCalls: number;
  readonly goodReleases: number;
  readonly badReleases: number;
  readonly outages: number;
  readonly interruptions: number;
  /** Good releases that a device without obstacles did not confirm in time. */
  readonly missed: readonly string[];
  /** Longest hours from the moment that a release could be had. */
  readonly longestHours: number;
  readonly heap: readonly HeapRun[];
  readonly wear: readonly Wear[];
}

/** A device's life in a world that does not always work. Between two looks at it its clock jumps by an hour. */
export async function liveThrough({ days, seed, onDay }: MonthOptions): Promise<MonthReport> {
  const hours = calendar(days, seed);
  const scene = await updateScene();
  try {
    const device = scene.powerOn({ speed });
    await untilQuiet(device);
    const life = new Life(scene, device);
    for (const [hour, events] of hours.entries()) {
      await life.live(hour, events);
      if ((hour + 1) % 24 === 0) onDay?.(life.describeDay((hour + 1) / 24));
    }
    return await life.report(days, seed, hours);
  } finally {
    await scene.close();
  }
}

class Life {
  readonly #scene: Scene;
  readonly #device: SimulatedDevice;
  readonly #heap = new HeapWatch();
  readonly #missed: string[] = [];
  #facts: Facts | undefined;
  #releases = 0;
  /** The good release that the device must have or get, and since when it could. */
  #wanted: { readonly version: string; sinceHour: number; isThere: boolean } = {
    version: "1.0.0",
    sinceHour: 0,
    isThere: true,
  };
  #outage: { readonly endHour: number; readonly end: () => void } | undefined;
  #longestHours = 0;

  constructor(scene: Scene, device: SimulatedDevice) {
    this.#scene = scene;
    this.#device = device;
  }

  async live(hour: number, events: Hour): Promise<void> {
    await this.#begin(hour, events);
    this.#facts = await pass(this.#device, stepMinutes);
    this.#judge(hour);
    if (this.#outage === undefined && this.#wanted.isThere) await this.#heap.look(this.#device);
  }

  describeDay(day: number): string {
    return `day ${day}: ${this.#facts?.version ?? "?"}, ${this.#facts?.phase ?? "?"}, ${this.#missed.length} missed`;
  }

  async report(days: number, seed: number, hours: readonly Hour[]): Promise<MonthReport> {
    const { counters } = this.#scene.github;
    const count = (is: (hour: Hour) => boolean): number => hours.filter(is).length;
    return {
      days,
      seed,
      boots: (await this.#device.state()).boots,
      checks: counters.count({ kind: "latest" }),
      apiCalls: counters.count({ host: "api.github.com" }),
      goodReleases: count(({ releases }) => releases === "good"),
      badReleases: count(({ releases }) => releases === "bad"),
      outages: count(({ outage }) => outage !== undefined),
      interruptions: count(({ interruption }) => interruption !== undefined),
      missed: this.#missed,
      longestHours: this.#longestHours,
      heap: this.#heap.runs(),
      wear: await readWear(this.#device),
    };
  }

  async #begin(hour: number, { releases, outage, interruption }: Hour): Promise<void> {
    if (this.#outage !== undefined && hour >= this.#outage.endHour) {
      this.#outage.end();
      this.#outage = undefined;
      this.#wanted.sinceHour = Math.max(this.#wanted.sinceHour, hour);
    }
    if (releases !== undefined) await this.#publish(hour, releases === "good");
    if (outage !== undefined) {
      this.#outage = { endHour: hour + outage.hours, end: outage.kind.begin(this.#scene) };
    }
    if (interruption === undefined) return;
    const { boots } = await this.#device.state();
    await (interruption === "power cut" ? this.#device.cutPower() : this.#device.pressReset());
    while ((await this.#device.state()).boots === boots) await new Promise((resolve) => setTimeout(resolve, 10));
    await untilQuiet(this.#device);
  }

  async #publish(hour: number, isGood: boolean): Promise<void> {
    const version = `1.${++this.#releases}.0`;
    await publish(this.#scene, version, { image: await firmware(version, isGood ? {} : bad) });
    // A bad one changes nothing about what the device shall have in the end.
    if (isGood) this.#wanted = { version, sinceHour: hour, isThere: false };
  }

  #judge(hour: number): void {
    const { version, sinceHour, isThere } = this.#wanted;
    const running = this.#facts?.version;
    if (!isThere && running === version) {
      this.#wanted.isThere = true;
      this.#longestHours = Math.max(this.#longestHours, hour + 1 - sinceHour);
    }
    const isLate = this.#outage === undefined && hour - sinceHour >= graceHours;
    if (isLate && running !== version) this.#missed.push(`hour ${hour}: ${running ?? "?"} instead of ${version}`);
  }
}

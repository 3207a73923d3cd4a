import type { Bench, Figure } from "./bench.ts";
import { type Footprint, footprintOf } from "./size/arm.ts";
import { ownerOf } from "./size/map.ts";
import { bareSketch, base, features, firmwareOf, footprintOfFeature, footprintOfFirmware } from "./size/programs.ts";

/** What programs add to an Arduino sketch that does nothing. */
export const bench: Bench = {
  title: "flash and RAM (`-Os`, GCC for ARM Thumb-2 in place of the ESP32's)",
  async measure() {
    const bare = await footprintOf(bareSketch, "none");
    const empty = await footprintOf(firmwareOf(""), "none");
    const foundation = await footprintOfFeature(base);
    const figures: Figure[] = [
      bytes("empty program: flash", empty.flashBytes - bare.flashBytes),
      bytes("empty program: RAM", empty.ramBytes - bare.ramBytes),
    ];
    for (const name of features) {
      const own = await footprintOfFeature(name);
      const ram = own.ramBytes - foundation.ramBytes;
      const flash = bytes(`${name.replaceAll("-", " ")}: flash (RAM: ${ram})`, own.flashBytes - foundation.flashBytes);
      figures.push({ ...flash, isDetail: true });
    }
    return [...figures, ...firmwareFigures(await footprintOfFirmware(), bare)];
  },
};

/** The parts of `firmware-src` that are not Arduino's. */
function firmwareFigures(whole: Footprint, bare: Footprint): Figure[] {
  const runtimeObjects = new Set(
    whole.sections.filter(({ name }) => name.includes("5otter8platform")).map((each) => each.object),
  );
  const of = (owner: ReturnType<typeof ownerOf>): number =>
    whole.sections
      .filter((section) => ownerOf(section, (object) => runtimeObjects.has(object)) === owner)
      .reduce((sum, section) => sum + section.bytes, 0);
  const librariesOfBare = bare.sections
    .filter((section) => ownerOf(section, () => false) === "libraries")
    .reduce((sum, section) => sum + section.bytes, 0);
  return [
    bytes("`firmware-src`: the runtime's flash", of("runtime")),
    bytes("`firmware-src`: the program's own flash", of("program")),
    bytes("`firmware-src`: flash of C and C++ libraries beyond bare Arduino's", of("libraries") - librariesOfBare),
    bytes("`firmware-src`: RAM of variables", whole.ramBytes - bare.ramBytes),
  ];
}

const bytes = (name: string, value: number): Figure => ({ name, value, unit: "bytes" });

import { readFileSync } from "node:fs";
import path from "node:path";
import { packImage as packAsImage } from "../release/image.ts";
import { packImage } from "../release/packing/pack.ts";
import { versionModule } from "../release/version.ts";
import { root } from "../scripts/check/process.ts";
import { buildFirmware } from "../sim/build.ts";
import type { Bench, Figure } from "./bench.ts";
import { flashContentsOf } from "./size/arm.ts";
import { firmwareWith } from "./size/programs.ts";

type Files = ReadonlyMap<string, string>;

const firmware = path.join(root, "firmware-src");
const device = path.join(firmware, "components/device/device.ts");
const before = "return `${analogReadMilliVolts(this.options.sensorPin)} mV`;";
const after = "return `${Math.round(analogReadMilliVolts(this.options.sensorPin) / 10) / 100} V`;";

/** What devices download when one line of `firmware-src` has changed. */
export const bench: Bench = {
  title: "an update in which one line has changed",
  async measure() {
    const [base, target] = [version("1.0.0", before), version("1.0.1", after)];
    return [
      ...figures("the simulator's", await simulated(base, "1.0.0"), await simulated(target, "1.0.1")),
      ...figures(
        "GCC for ARM's, `-Os`",
        await flashContentsOf(base, "headers"),
        await flashContentsOf(target, "headers"),
      ),
    ];
  },
};

/** The firmware as C++, with its version and that line. */
function version(name: string, line: string): Files {
  const written = readFileSync(device, "utf8");
  if (!written.includes(before)) throw new Error(`${device} has no line "${before}" any more.`);
  return firmwareWith(
    new Map([
      [path.join(firmware, "version.ts"), versionModule(name)],
      [device, written.replace(before, line)],
    ]),
  );
}

async function simulated(files: Files, name: string): Promise<Buffer> {
  const elf = readFileSync(await buildFirmware(files));
  return Buffer.from(packAsImage(elf, { version: name, projectName: "otter" }));
}

function figures(whose: string, base: Buffer, target: Buffer): Figure[] {
  const packed = packImage(target, { name: "otter", isCompressed: true, bases: [{ version: "1.0.0", image: base }] });
  const part = (format: string): number => {
    const found = packed.find(({ described }) => described.format === format);
    if (found === undefined) throw new Error(`There is nothing in the format ${format}.`);
    return (100 * found.bytes.length) / target.length;
  };
  return [
    { name: `the delta, of an image (${whose})`, value: part("detools+zlib"), unit: "%" },
    { name: `the compressed image, of an image (${whose})`, value: part("zlib"), unit: "%" },
  ];
}

import { statSync } from "node:fs";
import path from "node:path";
import { root } from "../scripts/check/process.ts";
import type { Bench } from "./bench.ts";
import { measure } from "./measure.ts";

/** The image that PlatformIO makes of `generated/` for the simulator, and a build that finds nothing to do. */
export const bench: Bench = {
  title: "`pio run -e sim`",
  async measure() {
    const build = () => measure(".venv/bin/pio", "run", "-e", "sim");
    await build();
    const again = await build();
    const { size } = statSync(path.join(root, ".pio/build/sim/firmware.bin"));
    return [
      { name: "size of the simulator's image", value: size / 1000, unit: "kB" },
      { name: "build without a change", value: again.wallSeconds, unit: "s" },
    ];
  },
};

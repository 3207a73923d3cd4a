import { spawn } from "node:child_process";
import path from "node:path";
import process from "node:process";
import { InvalidArgumentError } from "commander";
import type { CommandModule } from "../command.ts";

interface FleetFlags {
  readonly devices: number;
  readonly seed: number;
  readonly json?: string;
  readonly picture?: string;
}

const root = path.join(import.meta.dirname, "../..");

export const command: CommandModule = {
  register: (fleet) => {
    fleet
      .option("--devices <n>", "how many", whole, 1000)
      .option("--seed <n>", "makes chance reproducible", whole, 1)
      .option("--json <file>", "write the figures there, too")
      .option("--picture <file>", "draw how the release spreads, as SVG")
      .addHelpText(
        "after",
        `
The updater of firmware-src/ runs under Node, once for each device, against one local GitHub, with the clock jumping
from one event to the next.`,
      )
      .action(async (flags: FleetFlags) => {
        process.exitCode = await runFleet(flags);
      });
  },
};

/** In a process of its own: the firmware's modules find Arduino's stand-ins only with a loader for them. */
function runFleet({ devices, seed, json = "", picture = "" }: FleetFlags): Promise<number> {
  const loaders = ["--import", "tsx", "--import", path.join(root, "arduino/node.mjs")];
  const script = path.join(root, "cli/fleet/run.ts");
  const files = [json, picture].map((file) => (file === "" ? "" : path.resolve(file)));
  const argumentList = [...loaders, script, String(devices), String(seed), ...files];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, argumentList, { stdio: "inherit", cwd: root });
    child.once("error", reject);
    child.once("close", (code) => resolve(code ?? 1));
  });
}

function whole(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError("A whole number from 1 is needed.");
  return value;
}

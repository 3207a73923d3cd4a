import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { InvalidArgumentError, type Command } from "commander";
import { SimulatedDevice, type DeviceOptions } from "../../sim/device/index.ts";
import { createFlashFile, uploadImage } from "../../sim/device/flash-file.ts";
import type { CommandModule } from "../command.ts";
import { CliError, exitCodes } from "../exit-codes.ts";
import { buildBootloader, buildImage } from "../simulator.ts";
import { terminal } from "../terminal.ts";

interface SimOptions extends Pick<
  DeviceOptions,
  "speed" | "seed" | "mac" | "boots" | "clock" | "staysOff" | "stationAddress"
> {
  readonly flash: string;
  readonly image?: string;
  readonly erase?: boolean;
  readonly world?: string;
  readonly apAddress?: string;
  readonly fault: Readonly<Record<string, string>>;
}

const defaultFlash = join(".otter", "sim", "flash.bin");

export const command: CommandModule = {
  register: (sim) => {
    describeOptions(sim).action(async (options: SimOptions) => {
      process.exitCode = await simulate(options);
    });
  },
};

function describeOptions(sim: Command): Command {
  return sim
    .option("--flash <file>", "the device's 4 MiB flash, which keeps what it learns; made when missing", defaultFlash)
    .option("--image <file>", "upload this firmware image first, as by USB; settings stay")
    .option("--erase", "begin with a new flash, all settings forgotten")
    .option("--world <file>", "JSON file of the networks and hosts around the device, watched for changes")
    .option("--speed <n>", "let the device's time run n times as fast", positive)
    .option("--clock <kind>", "'real', or 'manual': time passes only while the firmware sleeps", clock)
    .option("--seed <n>", "make chance reproducible", whole)
    .option("--mac <address>", "base MAC address, like 24:0a:c4:00:00:01")
    .option("--station-address <ip>", "loopback address of the device in its WiFi network")
    .option("--ap-address <ip>", "loopback address of the device's own access point")
    .option("--boots <n>", "end after n boots", whole)
    .option("--stays-off", "end at a power cut instead of powering up again")
    .option("--fault <name=value>", "something that goes wrong, like flash.cut=120; repeatable", collectFault, {})
    .addHelpText(
      "after",
      `
The serial port is standard output and input; Ctrl+C switches the device off.
Without a flash file and without --image, the firmware in firmware-src is built and uploaded.`,
    );
}

async function simulate(options: SimOptions): Promise<number> {
  const { flash, image, erase, fault, apAddress, ...rest } = options;
  const isNew = erase === true || !existsSync(flash);
  if (isNew) createFlashFile(flash, image === undefined ? await buildImage() : readImage(image));
  else if (image !== undefined) uploadImage(flash, readImage(image));
  const bootloader = await buildBootloader();
  const device = SimulatedDevice.launch({
    ...rest,
    ...(apAddress === undefined ? {} : { accessPointAddress: apAddress }),
    bootloader,
    flash,
    faults: fault,
  });
  device.log.onLine((line) => terminal.line(line));
  terminal.note(
    terminal.paintError.dim(
      `Its page: ${device.pageUrl()} from its own access point, ${device.pageUrl("station")} from the network it joined.`,
    ),
  );
  process.stdin.on("data", (text) => device.send(text.toString()));
  const isInterrupted = await Promise.race([device.ended.then(() => false), interruption()]);
  process.stdin.destroy();
  await device.stop();
  return isInterrupted ? exitCodes.success : device.ended;
}

function readImage(file: string): Uint8Array {
  if (!existsSync(file)) throw new CliError(`There is no image ${file}.`, exitCodes.missing);
  return readFileSync(file);
}

function interruption(): Promise<true> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve(true));
  });
}

function positive(text: string): number {
  const value = Number(text);
  if (!(value > 0)) throw new InvalidArgumentError("It must be a number above 0.");
  return value;
}

function whole(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError("It must be a whole number.");
  return Number(text);
}

function clock(text: string): "real" | "manual" {
  if (text !== "real" && text !== "manual") throw new InvalidArgumentError("It must be 'real' or 'manual'.");
  return text;
}

function collectFault(text: string, faults: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const [name, ...value] = text.split("=");
  if (name === undefined || name === "" || value.length === 0) {
    throw new InvalidArgumentError("It must look like flash.cut=120.");
  }
  return { ...faults, [name]: value.join("=") };
}

import { join } from "node:path";
import { createInterface } from "node:readline/promises";
import { startDemo, type DemoImage, type DemoView } from "../../sim/demo/demo.ts";
import type { CommandModule } from "../command.ts";
import { exitCodes } from "../exit-codes.ts";
import { buildBootloader, buildImage, developmentKey, simulatorAuthority } from "../simulator.ts";
import { terminal } from "../terminal.ts";

const shippedVersion = "1.0.0";
const nextVersion = "1.1.0";
/** An hour between two checks is right for a device, and too long for an audience. */
const demoConfig = { ota: { intervalMs: 15_000, firstRetryMs: 5_000 } };
const { paint } = terminal;

export const command: CommandModule = {
  register: (start) => {
    start
      .option("--auto", "do everything without a person; the exit code tells whether the update succeeded")
      .option("--prepare", "only compile what will be shown, as set-up does")
      .action(async ({ auto = false, prepare = false }: { auto?: boolean; prepare?: boolean }) => {
        if (prepare) await compileAll();
        else process.exitCode = await demonstrate(auto);
      });
  },
};

/** Both versions of the firmware, and the board that runs them. */
async function compileAll(): Promise<{ shipped: DemoImage; published: DemoImage; bootloader: string }> {
  const shipped = await build(shippedVersion);
  const published = await build(nextVersion);
  terminal.progress("building the simulated board");
  return { shipped, published, bootloader: await buildBootloader() };
}

async function demonstrate(isAutomatic: boolean): Promise<number> {
  terminal.line(`\n${paint.bold("Otter")}  an ESP32 that is written in TypeScript and updates itself\n`);
  const { shipped, published, bootloader } = await compileAll();
  step(`firmware-src is compiled: TypeScript → C++ → images of version ${shippedVersion} and ${nextVersion}`);
  const demo = await startDemo({
    bootloader,
    directory: join(".otter", "start"),
    shipped,
    published,
    authority: await simulatorAuthority(),
    key: await developmentKey(),
    isAutomatic,
    view: isAutomatic ? { ...view, guide: () => undefined, askToPublish: () => Promise.resolve() } : view,
  });
  const leave = () => void demo.close().then(() => process.exit(exitCodes.interrupted));
  process.once("SIGINT", leave);
  try {
    const isUpdated = await demo.play();
    sayGoodbye(isUpdated);
    return isUpdated ? exitCodes.success : exitCodes.failure;
  } finally {
    process.off("SIGINT", leave);
    await demo.close();
  }
}

async function build(version: string): Promise<DemoImage> {
  terminal.progress(`compiling version ${version}`);
  return { version, image: await buildImage({ version, config: demoConfig }) };
}

const view: DemoView = {
  step,
  serial: (line) => terminal.line(paint.dim(`    │ ${line}`)),
  guide: ({ pageUrl, ssid, password, nextVersion: version }) => {
    terminal.line(`
  ${paint.bold("Now you")}
    1. Open the device's setup page in a browser:  ${paint.cyan.underline(pageUrl)}
    2. Choose the network ${paint.bold(ssid)} and type its password, ${paint.bold(password)}.
    3. When the device is online, press ${paint.bold("Enter")} here: version ${version} is then published.
       Nobody touches the device from there on: watch it find, download, verify and confirm it.

  Lines that begin with │ come from the device's serial port. Ctrl+C ends everything.
`);
  },
  askToPublish: async () => {
    const prompt = createInterface({ input: process.stdin });
    await prompt.question("");
    prompt.close();
  },
};

function step(text: string): void {
  terminal.line(`  ${paint.green("✔")} ${text}`);
}

function sayGoodbye(isUpdated: boolean): void {
  if (isUpdated) {
    terminal.line(`\n  ${paint.bold("That was all.")} Change something in firmware-src/ and run npm start again.\n`);
  } else {
    terminal.error("The device did not get to the new version. Its serial log above says why.");
  }
}

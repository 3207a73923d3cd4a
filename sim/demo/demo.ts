import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeFactoryFlash } from "../../release/flash.ts";
import type { SigningKey } from "../../release/keys.ts";
import { publishRelease, releaseAssets } from "../../release/publish.ts";
import { SimulatedDevice } from "../device/index.ts";
import { anyRepository, startGithub, type Authority, type Github } from "../world/github/index.ts";
import { LocalReleaseHost } from "../world/github/release-host.ts";
import { startConnectivityCheck } from "../world/portals.ts";
import { writeWorld } from "../world/world.ts";
import { joinByPage, waitForPage } from "../device/setup-page.ts";
import { demoWorld, home } from "./scenery.ts";
import { updateSteps, watchSteps } from "./steps.ts";

const product = "otter";
const board = "esp32";
const imageName = "esp32.ota.bin";
const bootTimeoutMs = 30_000;
const joinTimeoutMs = 40_000;
const updateTimeoutMs = 90_000;

export interface DemoImage {
  readonly version: string;
  readonly image: Uint8Array;
}

/** How the demo talks to its audience. */
export interface DemoView {
  /** Something has happened. */
  step(text: string): void;
  /** A line of the device's serial port. */
  serial(line: string): void;
  /** The guide, when everything is ready: where the page is and which network to join. */
  guide(facts: { pageUrl: string; ssid: string; password: string; nextVersion: string }): void;
  /** Resolves when the audience wants the new version published. */
  askToPublish(): Promise<void>;
}

export interface DemoOptions {
  readonly bootloader: string;
  /** Where the device's flash and its world are kept. */
  readonly directory: string;
  /** What the device is shipped with, and what is published later. */
  readonly shipped: DemoImage;
  readonly published: DemoImage;
  /** The roots that the firmware trusts. */
  readonly authority: Authority;
  /** Signs the releases; the firmware trusts it. */
  readonly key: SigningKey;
  /** Joins the WiFi by itself, through the device's own page. */
  readonly isAutomatic: boolean;
  readonly view: DemoView;
}

export interface RunningDemo {
  readonly device: SimulatedDevice;
  readonly github: Github;
  /** Publishes when asked to; true when the device confirmed the new version. */
  play(): Promise<boolean>;
  close(): Promise<void>;
}

/** One device, one GitHub, one update: what `npm start` shows. */
export async function startDemo(options: DemoOptions): Promise<RunningDemo> {
  const { view, shipped, directory } = options;
  const github = await startGithub({ authority: options.authority });
  const connectivity = await startConnectivityCheck();
  await publish(github, shipped, 1, options.key);
  view.step(`A GitHub of this machine's own is running; its newest release is v${shipped.version}`);
  mkdirSync(directory, { recursive: true });
  const [flash, world] = [join(directory, "flash.bin"), join(directory, "world.json")];
  writeFileSync(flash, makeFactoryFlash({ image: shipped.image }));
  writeWorld(world, demoWorld(github, [connectivity.host]));
  const device = SimulatedDevice.launch({ bootloader: options.bootloader, flash, world });
  device.log.onLine((line) => view.serial(line));
  return {
    device,
    github,
    play: () => play(options, github, device),
    close: async () => {
      await device.stop();
      await github.close();
      await connectivity.close();
    },
  };
}

async function play(options: DemoOptions, github: Github, device: SimulatedDevice): Promise<boolean> {
  const { view, published } = options;
  await waitForPage(device, bootTimeoutMs);
  view.step(`The device runs version ${options.shipped.version} and shows its setup page`);
  view.guide({
    pageUrl: device.pageUrl(),
    ssid: home.ssid,
    password: home.password,
    nextVersion: published.version,
  });
  if (options.isAutomatic) {
    await joinByPage(device, home, joinTimeoutMs);
    view.step(`The device joined “${home.ssid}”, as asked through its setup page`);
    // Published now, the new version would be found by the check that follows every join.
    await device.log.waitFor(/\[ota\] nothing newer than/, joinTimeoutMs);
  }
  await view.askToPublish();
  github.counters.reset();
  await publish(github, published, 2, options.key);
  view.step(`v${published.version} is published; nobody touches the device`);
  const steps = updateSteps({ ...published, imageName, imageBytes: published.image.length });
  const observe = async () => ({ state: await device.state(), counters: github.counters });
  return watchSteps(steps, observe, (text) => view.step(text), options.isAutomatic ? updateTimeoutMs : Infinity);
}

async function publish(
  github: Github,
  { version, image }: DemoImage,
  sequence: number,
  key: SigningKey,
): Promise<void> {
  await publishRelease(
    new LocalReleaseHost(github),
    // Whatever repository the firmware is configured for, its releases are here.
    {
      owner: anyRepository,
      repository: anyRepository,
      tag: `v${version}`,
      title: version,
      notes: "",
      isPrerelease: false,
    },
    await releaseAssets({ product, version, sequence, images: [{ board, asset: imageName, image }] }, key),
  );
}

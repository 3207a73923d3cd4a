import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildBootloader, buildImage, developmentKey, simulatorAuthority } from "../../../cli/simulator.ts";
import type { SigningKey } from "../../../release/keys.ts";
import { createManifest, type BoardImage, type Manifest } from "../../../release/manifest.ts";
import type { Packed } from "../../../release/packing/pack.ts";
import { manifestAsset } from "../../../release/publish.ts";
import { joinByPage } from "../../../sim/device/setup-page.ts";
import type { ConfigChanges } from "../../../sim/firmware/overlays.ts";
import type { GithubOptions } from "../../../sim/world/github/index.ts";
import { homeNetwork, Scene } from "./scene.ts";

export const owner = "pupil";
export const repository = "thing";
export const imageName = "esp32.ota.bin";
/** The classroom's folder. */
export const folderHost = "class.example";
export const folderUrl = `http://${folderHost}/BinFiles/`;

/** Virtual time of the devices under test; what they wait for shall not be waited for. */
export const speed = 5;
export const intervalMs = 30_000;

const joinTimeoutMs = 30_000;

/** The firmware's configuration in these tests: short intervals, and the test's own repository. */
const testConfig: ConfigChanges = {
  ota: {
    sources: [{ kind: "github", owner, repository }],
    intervalMs,
    firstRetryMs: 5_000,
    trialMs: 60_000,
  },
  portal: { lingerMs: 2_000, homeNetwork: "open" },
};

export const folderConfig: ConfigChanges = { ota: { sources: [{ kind: "folder", url: folderUrl }] } };

const images = new Map<string, Promise<Uint8Array>>();

/** A change of a file of the firmware: this text, which must be there, becomes that one. */
export interface Patch {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** The firmware with something wrong in it. */
export async function patchedFirmware(version: string, patches: readonly Patch[]): Promise<Uint8Array> {
  // The folder's own name is in the C++, and so in what is compiled already.
  const parent = mkdtempSync(join(tmpdir(), "otter-patched-"));
  const directory = join(parent, "firmware-src");
  try {
    cpSync(join(import.meta.dirname, "../../../firmware-src"), directory, { recursive: true });
    for (const { file, from, to } of patches) {
      const written = readFileSync(join(directory, file), "utf8");
      if (!written.includes(from)) throw new Error(`${file} has no "${from}" to replace.`);
      writeFileSync(join(directory, file), written.replace(from, to));
    }
    return await buildImage({ version, config: testConfig, directory });
  } finally {
    rmSync(parent, { recursive: true });
  }
}

/** The firmware, or that of another folder, as a simulator's image; built once for each version and configuration. */
export function firmware(version: string, changes: ConfigChanges = {}, directory?: string): Promise<Uint8Array> {
  const name = JSON.stringify([version, changes, directory]);
  const known = images.get(name);
  if (known !== undefined) return known;
  const sections = new Set([...Object.keys(testConfig), ...Object.keys(changes)]);
  const config = Object.fromEntries(
    [...sections].map((section) => [section, { ...testConfig[section], ...changes[section] }]),
  );
  const built = buildImage({ version, config, ...(directory !== undefined && { directory }) });
  images.set(name, built);
  return built;
}

export interface UpdateSceneOptions {
  readonly version?: string;
  readonly config?: ConfigChanges;
  readonly github?: GithubOptions;
}

let settings: Promise<Uint8Array> | undefined;

/** A device in its home network that runs 1.0.0 (or another version), still switched off, and a GitHub without releases. */
export async function updateScene(options: UpdateSceneOptions = {}): Promise<Scene> {
  return prepare(options, await (settings ??= learnSettings()), await runningFirmware(options));
}

/** The same with a device that was never set up. */
export async function newDeviceScene(options: UpdateSceneOptions = {}): Promise<Scene> {
  return prepare(options, undefined, await runningFirmware(options));
}

function runningFirmware({ version = "1.0.0", config }: UpdateSceneOptions): Promise<Uint8Array> {
  return firmware(version, config);
}

/** A device whose flash is this one to the last bit. */
export async function sceneOfFlash(flash: Uint8Array, options: UpdateSceneOptions = {}): Promise<Scene> {
  return prepare(options, flash, undefined);
}

async function prepare(
  options: UpdateSceneOptions,
  deviceSettings: Uint8Array | undefined,
  image: Uint8Array | undefined,
): Promise<Scene> {
  return Scene.prepare({
    bootloader: await buildBootloader(),
    authority: await simulatorAuthority(),
    github: { folders: [folderHost], ...options.github },
    device: { speed },
    ...(image === undefined ? {} : { image }),
    ...(deviceSettings === undefined ? {} : { settings: deviceSettings }),
  });
}

/** Sets a device up once, through its page; the others get a copy of what it has learnt. */
async function learnSettings(): Promise<Uint8Array> {
  const scene = await newDeviceScene();
  try {
    const device = scene.powerOn();
    await joinByPage(device, homeNetwork, joinTimeoutMs);
    await device.log.waitFor(/\[ota\] nothing has been published yet/, joinTimeoutMs);
    await device.stop();
    return readFileSync(scene.flashPath);
  } finally {
    await scene.close();
  }
}

export interface PublishOptions {
  readonly image?: Uint8Array;
  /** Members of the manifest that shall be other ones. */
  readonly manifest?: Partial<Manifest>;
  /** Members of what it says about the image. */
  readonly described?: Partial<BoardImage>;
  /** Smaller files beside the image, which the manifest offers. */
  readonly packed?: readonly Packed[];
  /** Who signs; the development key, which the firmware trusts, unless given. */
  readonly key?: SigningKey;
}

/** Publishes a version in the test's repository, with an image of it unless another is given. */
export async function publish(scene: Scene, version: string, options: PublishOptions = {}): Promise<Uint8Array> {
  const image = options.image ?? (await firmware(version));
  const { packed = [] } = options;
  const manifest = {
    ...createManifest({
      product: "otter",
      version,
      sequence: sequenceOf(version),
      images: [{ board: "esp32", asset: imageName, image, packed: packed.map(({ described }) => described) }],
    }),
    ...options.manifest,
  };
  const boards = Object.entries(manifest.boards).map(
    ([board, described]) => [board, { ...described, ...options.described }] as const,
  );
  const signed = await manifestAsset(
    { ...manifest, boards: Object.fromEntries(boards) },
    options.key ?? (await developmentKey()),
  );
  scene.github.publish({
    owner,
    repository,
    tag: `v${version}`,
    assets: [
      { name: imageName, bytes: Buffer.from(image) },
      ...packed.map(({ described, bytes }) => ({ name: described.asset, bytes })),
      signed,
    ],
  });
  return image;
}

/** In these tests releases are made in the order of their versions. */
function sequenceOf(version: string): number {
  return version.split(".").reduce((sequence, part) => 100 * sequence + Number(part), 0);
}

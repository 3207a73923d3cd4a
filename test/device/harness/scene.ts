import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { uploadImage } from "../../../sim/device/flash-file.ts";
import { SimulatedDevice, type DeviceOptions } from "../../../sim/device/index.ts";
import { startGithub, type Authority, type Github, type GithubOptions } from "../../../sim/world/github/index.ts";
import { webHosts, writeWorld, type World } from "../../../sim/world/world.ts";

export const homeNetwork = {
  ssid: "Home",
  rssi: -50,
  channel: 6,
  security: "wpa2",
  password: "riverbank",
} as const;

export interface SceneOptions {
  readonly bootloader: string;
  /** The image that is uploaded by USB; without it the flash in `settings` stays as it is. */
  readonly image?: Uint8Array;
  /** A flash with settings that the device is to have; a new device has none. */
  readonly settings?: Uint8Array;
  readonly authority: Authority;
  readonly github?: Omit<GithubOptions, "authority">;
  /** Besides GitHub's hosts; `homeNetwork` alone is in the air by default. */
  readonly world?: World;
  readonly device?: Omit<DeviceOptions, "bootloader" | "flash" | "world">;
}

/** One device, the networks around it, and a GitHub: everything a test of updates needs, in a folder of its own. */
export class Scene {
  readonly github: Github;
  readonly directory: string;
  readonly #options: SceneOptions;
  #device: SimulatedDevice | undefined;

  private constructor(options: SceneOptions, github: Github, directory: string) {
    this.#options = options;
    this.github = github;
    this.directory = directory;
    if (options.settings !== undefined) writeFileSync(this.flashPath, options.settings);
    if (options.image !== undefined) uploadImage(this.flashPath, options.image);
    this.setWorld(options.world ?? {});
  }

  /** Starts GitHub and puts the device's flash and world in place; the device itself is still off. */
  static async prepare(options: SceneOptions): Promise<Scene> {
    const github = await startGithub({ ...options.github, authority: options.authority });
    return new Scene(options, github, mkdtempSync(join(tmpdir(), "otter-scene-")));
  }

  get flashPath(): string {
    return join(this.directory, "flash.bin");
  }

  get worldPath(): string {
    return join(this.directory, "world.json");
  }

  /** The device, which must be on. */
  get device(): SimulatedDevice {
    if (this.#device === undefined) throw new Error("The device of this scene is off.");
    return this.#device;
  }

  /** Changes what is around the device, at once; GitHub's hosts stay. */
  setWorld(world: World): void {
    writeWorld(this.worldPath, {
      networks: [homeNetwork],
      ...world,
      hosts: [...webHosts(this.github.hosts), ...(world.hosts ?? [])],
    });
  }

  /** Switches the device on; one that is on must be stopped before. */
  powerOn(options: Partial<DeviceOptions> = {}): SimulatedDevice {
    if (this.#device?.isRunning === true) throw new Error("The device of this scene is on already.");
    this.#device = SimulatedDevice.launch({
      ...this.#options.device,
      ...options,
      bootloader: this.#options.bootloader,
      flash: this.flashPath,
      world: this.worldPath,
    });
    return this.#device;
  }

  async close(): Promise<void> {
    await this.#device?.stop();
    await this.github.close();
    rmSync(this.directory, { recursive: true, force: true });
  }
}
